import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Office, People, type Person, type Teacher } from '../../../support/builders/people.js';
import { IS_LONG } from '../../../support/form.js';
import { extractionCsv, learnerXlsx, type SamplePupil, samplePupils, siecleXml } from '../../../support/roster-files.js';
import { startWorld, type World } from '../../../support/world.js';

interface Import extends Refusal {
  id: string;
  state: string;
  encoding: string;
  counts: Record<string, number>;
  columns: { header: string; field: string | null; samples: string[]; isHashed: boolean }[];
  dropped: { header: string; reason: string; place: number | null }[];
  mapping: { field: string; column: number }[];
  classes: { name: string; to: string; classGroupId: string | null; certification: string | null; teacherId: string | null }[];
  disablesAbsent: boolean;
  asksAboutAbsent: boolean;
  failure: string | null;
  stayed: number;
  undoUntil: string | null;
  total: number;
  places: { id: string; name: string }[];
  teachers: { id: string; name: string }[];
}
interface Row {
  seq: number;
  line: number | null;
  kind: string;
  lastName: string;
  className: string | null;
  faults: { code: string; sentence: string }[];
  changes: { field: string; before: string | null; after: string | null }[];
  candidates: { studentId: string; doubt: string }[];
}
type Stored = Record<string, unknown> & { id: string; lastName: string; state: string };

const UTF8 = (text: string) => Buffer.from(text);
const BTS = 'BTS CIRA 1';

/** Files are read by the api's parser process, and imported by the worker's job run-roster-import. */
describe('imports of pupils', () => {
  let world: World;
  let people: People;
  let teacher: Teacher;
  let stranger: Teacher;
  let office: Office;

  const send = async (by: Pick<Person, 'client'>, bytes: Buffer, name = 'liste.csv', query = '') =>
    by.client.upload<Import>(`/api/roster-imports${query}`, name, bytes);
  const read = async (by: Pick<Person, 'client'>, id: string) => (await by.client.get<Import>(`/api/roster-imports/${id}`)).body;
  const rows = async (by: Pick<Person, 'client'>, id: string, kind: string) =>
    (await by.client.get<{ items: Row[] }>(`/api/roster-imports/${id}/rows?kind=${kind}&limit=50`)).body.items;
  const apply = async (by: Pick<Person, 'client'>, id: string, body: object = {}) => {
    const answer = await by.client.post<Refusal>(`/api/roster-imports/${id}/application`, body);
    await world.settled();
    return { status: answer.status, body: answer.body, found: await read(by, id) };
  };
  const undo = async (by: Pick<Person, 'client'>, id: string) => {
    const { status, body } = await by.client.post<Refusal>(`/api/roster-imports/${id}/undo`);
    await world.settled();
    return { status, body, found: await read(by, id) };
  };
  const planOf = ({ mapping, classes, disablesAbsent }: Import) => ({
    ...{ mapping, disablesAbsent },
    classes: classes.map(({ name, to, classGroupId, certification, teacherId }) => ({
      ...{ name, to },
      ...(classGroupId && { classGroupId }),
      ...(certification && { certification }),
      ...(teacherId && { teacherId }),
    })),
  });
  const roster = (schoolId: string) =>
    world.query<Stored>(
      `select id, first_name as "firstName", last_name as "lastName", birth_date::text as "birthDate", roster_state as state, internal_number as number,
         class_group_id as "classId", ine_hash as ine, contact_email as email from student where school_id = $1 order by last_name, first_name, id`,
      [schoolId],
    );
  const schoolWith = async () => {
    const own = await people.teacher();
    const classId = await people.classGroup(own);
    await world.query('update class_group set name = $2 where id = $1', [classId, BTS]);
    return { teacher: own, classId, schoolId: own.schoolId, pupils: samplePupils(12, [BTS]) };
  };

  beforeAll(async () => {
    world = await startWorld();
    people = new People(world);
    teacher = await people.teacher();
    stranger = await people.teacher();
    office = await people.office(teacher.schoolId);
  });
  afterAll(() => world?.stop());

  it('a teacher imports a class: seen first, then written, and the same list again changes nothing', async () => {
    const { teacher: own, classId, schoolId, pupils } = await schoolWith();
    const { status, body } = await send(own, iconv.encode(siecleXml(pupils), 'ISO-8859-15'), 'ElevesSansAdresses.xml');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'ready',
      counts: { new: 12, error: 0, absent: 0 },
      classes: [{ name: BTS, to: 'class', classGroupId: classId }],
    });
    expect(await roster(schoolId)).toEqual([]);
    const done = await apply(own, body.id);
    expect([done.status, done.found.state, done.found.failure]).toEqual([202, 'applied', null]);
    const stored = await roster(schoolId);
    expect(stored).toHaveLength(12);
    expect(
      stored.every(({ state, classId: at, ine }) => state === 'expected' && at === classId && typeof ine === 'string' && ine.length > 30),
    ).toBe(true);
    expect(JSON.stringify(stored)).not.toContain('1000000001K');
    const again = await send(own, UTF8(siecleXml(pupils, 'UTF-8')));
    expect(again.body.counts).toMatchObject({ same: 12, new: 0, changed: 0, absent: 0 });
    expect((await apply(own, again.body.id)).body.code).toBe('roster-import.nothing');
    expect(await roster(schoolId)).toEqual(stored);
    const kept = await world.query<{ words: string }>(
      'select roster_import::text || coalesce(string_agg(roster_import_row::text, $1), $1) as words from roster_import left join roster_import_row on import_id = id group by roster_import',
      [''],
    );
    expect(JSON.stringify(kept)).not.toContain('1000000001K');
  });

  it('an undo is refused after seven days; a colleague has no import in the list, the office all of them', async () => {
    const { teacher: own, schoolId, pupils } = await schoolWith();
    const { id } = (await send(own, UTF8(extractionCsv(pupils)))).body;
    await apply(own, id);
    await world.query("update roster_import set applied_at = now() - interval '8 days' where id = $1", [id]);
    expect((await undo(own, id)).body.code).toBe('roster-import.too-late');
    expect((await read(own, id)).undoUntil).toBeNull();
    const listed = async ({ client }: Pick<Person, 'client'>) =>
      (await client.get<{ items: { id: string }[] }>('/api/roster-imports')).body.items.map((one) => one.id);
    expect(await listed(own)).toEqual([id]);
    expect(await listed(await people.teacher(schoolId))).toEqual([]);
    expect((await (await people.office(schoolId)).client.get(`/api/roster-imports/${id}`)).status).toBe(200);
  });

  it('an undo brings back exactly what was, but for who has joined since', async () => {
    const { teacher: own, classId, schoolId, pupils } = await schoolWith();
    await apply(own, (await send(own, UTF8(extractionCsv(pupils.slice(0, 8))))).body.id);
    const before = await roster(schoolId);
    const moved = pupils.map((pupil, index) => (index === 1 ? { ...pupil, birthDate: '09/09/2006' } : pupil)).slice(1);
    const second = await send(own, UTF8(extractionCsv(moved)));
    expect(second.body.counts).toMatchObject({ new: 4, changed: 1, same: 6, absent: 1 });
    expect((await rows(own, second.body.id, 'changed'))[0]?.changes).toEqual([
      { field: 'birthDate', before: '2007-02-02', after: '2006-09-09' },
    ]);
    await own.client.put(`/api/roster-imports/${second.body.id}/plan`, { ...planOf(second.body), disablesAbsent: true });
    await apply(own, second.body.id, { confirmedAbsent: 1 });
    const after = await roster(schoolId);
    expect(after.filter(({ state }) => state === 'left')).toHaveLength(1);
    const joined = after.find(
      ({ lastName }) => lastName === 'Lefèvre-Ba' || lastName === 'Garçon-Bb' || !before.some((one) => one.lastName === lastName),
    );
    const account = await people.student(classId);
    await world.query('update student set account_id = null, roster_state = $2 where id = $1', [account.studentId, 'expected']);
    await world.query('update student set account_id = $2, roster_state = $3 where id = $1', [joined?.id, account.accountId, 'joined']);
    await world.query('delete from student_availability where student_id = $1', [account.studentId]);
    await world.query('delete from student where id = $1', [account.studentId]);
    const undone = await undo(own, second.body.id);
    expect([undone.status, undone.found.state, undone.found.stayed]).toEqual([202, 'undone', 1]);
    expect((await roster(schoolId)).filter(({ id }) => id !== joined?.id)).toEqual(before);
    expect((await undo(own, second.body.id)).status).toBe(409);
  });

  it('who is absent stays unless a person says otherwise, and confirms the number where the list seems partial; never deleted', async () => {
    const { teacher: own, schoolId, pupils } = await schoolWith();
    const other = await people.classGroup(own);
    await world.query("update class_group set name = 'Autre classe' where id = $1", [other]);
    const elsewhere = samplePupils(20)
      .slice(15)
      .map((pupil) => ({ ...pupil, division: 'Autre classe' }));
    await apply(own, (await send(own, UTF8(extractionCsv([...pupils, ...elsewhere])))).body.id);
    const gone = async () => (await roster(schoolId)).filter(({ state }) => state === 'left').length;
    const { body } = await send(own, UTF8(extractionCsv(pupils.slice(0, 3))));
    expect(body).toMatchObject({ counts: { same: 3, absent: 9 }, disablesAbsent: false, asksAboutAbsent: false, total: 0 });
    expect((await rows(own, body.id, 'absent')).map(({ className }) => className)).toEqual(Array(9).fill(BTS));
    expect([(await apply(own, body.id)).body.code, await gone()]).toEqual(['roster-import.nothing', 0]);
    const plan = { ...planOf(body), disablesAbsent: true };
    const asked = await own.client.put<Import>(`/api/roster-imports/${body.id}/plan`, plan);
    expect(asked.body).toMatchObject({ asksAboutAbsent: true, total: 9 });
    for (const [confirmed, code] of [
      [{}, 'roster-import.many-absent'],
      [{ confirmedAbsent: 8 }, 'roster-import.many-absent'],
      [{ confirmedAbsent: '9' }, 'field.whole'],
    ] as const)
      expect((await own.client.post<Refusal>(`/api/roster-imports/${body.id}/application`, confirmed)).body.errors?.[0]?.code).toBe(code);
    expect(await gone()).toBe(0);
    expect((await apply(own, body.id, { confirmedAbsent: 9 })).found.state).toBe('applied');
    expect([await gone(), (await roster(schoolId)).length]).toEqual([9, 17]);
    const back = await send(own, UTF8(extractionCsv(pupils)));
    expect(back.body.counts).toMatchObject({ changed: 9, same: 3 });
    await apply(own, back.body.id);
    expect(await gone()).toBe(0);
  });

  it('lines at fault say why with their number, and the others are written', async () => {
    const { teacher: own, schoolId } = await schoolWith();
    const csv = `Nom;Prénom;Date de naissance;Classe\nDURAND;Luc;03/02/2008;${BTS}\n;Léa;03/02/2008;${BTS}\nMARTIN;Ève;31/02/2008;${BTS}\n=1+1;Zoé;;${BTS}\nDURAND;Luc;03/02/2008;${BTS}\nPETIT;Noé;;\n`;
    const { body } = await send(own, UTF8(csv));
    const faults = (await rows(own, body.id, 'error')).map(({ line, faults: found }) => [line, found[0]?.code]);
    expect(faults).toEqual([
      [3, 'last-name-missing'],
      [4, 'birth-date-unreadable'],
      [5, 'formula'],
      [6, 'twice-in-file'],
    ]);
    expect((await rows(own, body.id, 'error'))[0]?.faults[0]?.sentence).toBe('Le nom manque.');
    await apply(own, body.id);
    expect((await roster(schoolId)).map(({ lastName }) => lastName)).toEqual(['Durand', 'Petit']);
  });

  it('a doubtful line waits for a decision', async () => {
    const { teacher: own, schoolId } = await schoolWith();
    const list = (born: string) => UTF8(`Nom;Prénom;Né(e) le;Classe\nDURAND;Luc;${born};${BTS}\n`);
    await apply(own, (await send(own, list('03/02/2008'))).body.id);
    const { body } = await send(own, list('04/02/2008'));
    expect(body.counts).toMatchObject({ doubtful: 1, absent: 0 });
    const [row] = await rows(own, body.id, 'doubtful');
    expect(row?.candidates).toMatchObject([{ doubt: 'birth_date' }]);
    const decide = (decision: object) => own.client.put(`/api/roster-imports/${body.id}/rows/${row?.seq}/decision`, decision);
    expect((await decide({ as: 'same', studentId: own.accountId })).status).toBe(400);
    expect((await decide({ as: 'same', studentId: row?.candidates[0]?.studentId })).status).toBe(204);
    expect((await read(own, body.id)).counts).toMatchObject({ doubtful: 0, changed: 1 });
    await apply(own, body.id);
    expect(await roster(schoolId)).toMatchObject([{ birthDate: '2008-02-04' }]);
  });

  it('the office opens classes with their referent; a whole school leaves out what the register does not know', async () => {
    const pupils = [...samplePupils(6, ['BTS1 CHIM']), ...samplePupils(12, ['2NDE 3']).slice(6)];
    const { body } = await send(office, await learnerFree(pupils));
    expect(body.classes).toMatchObject([
      { name: '2NDE 3', to: 'undecided' },
      { name: 'BTS1 CHIM', to: 'open', certification: 'bts-metiers-de-la-chimie', teacherId: teacher.teacherId },
    ]);
    const decided = await office.client.put<Import>(`/api/roster-imports/${body.id}/plan`, {
      ...planOf(body),
      classes: planOf(body).classes.map((one) => (one.name === '2NDE 3' ? { name: one.name, to: 'left_out' } : one)),
    });
    expect(decided.body.counts).toMatchObject({ new: 6, left_out: 6 });
    const { found } = await apply(office, body.id);
    expect(found.places).toMatchObject([{ name: 'BTS1 CHIM' }]);
    expect((await teacher.client.get<{ name: string }[]>('/api/classes')).body.map(({ name }) => name)).toContain('BTS1 CHIM');
    await undo(office, body.id);
    expect((await teacher.client.get<{ name: string }[]>('/api/classes')).body.map(({ name }) => name)).not.toContain('BTS1 CHIM');
  });

  it('a teacher does not move the pupil of a colleague, whom the office moves', async () => {
    const { teacher: own, schoolId, pupils } = await schoolWith();
    const colleague = await people.teacher(schoolId);
    const other = await people.classGroup(colleague);
    await world.query("update class_group set name = 'BTS PP 2' where id = $1", [other]);
    await apply(own, (await send(own, UTF8(extractionCsv(pupils)))).body.id);
    const taken = UTF8(extractionCsv(pupils.slice(0, 4).map((pupil) => ({ ...pupil, division: 'BTS PP 2' }))));
    const { body } = await send(colleague, taken);
    expect((await rows(colleague, body.id, 'error')).map(({ faults }) => faults[0]?.code)).toEqual(Array(4).fill('other-class'));
    const secretary = await people.office(schoolId, 'school_head');
    const moved = await send(secretary, taken);
    expect(moved.body.counts).toMatchObject({ changed: 4 });
    await apply(secretary, moved.body.id);
    expect((await roster(schoolId)).filter(({ classId }) => classId === other)).toHaveLength(4);
  });

  it('a list of more than two thousand lines is compared by the worker, which tells how far it is', async () => {
    const { teacher: own, schoolId } = await schoolWith();
    const pupils = samplePupils(2_001, [BTS]);
    const { status, body } = await send(own, UTF8(extractionCsv(pupils)));
    expect([status, body.state, body.total]).toEqual([201, 'planning', 2_001]);
    await world.settled();
    expect(await read(own, body.id)).toMatchObject({ state: 'ready', counts: { new: 2_001, error: 0 }, failure: null });
    const plan = { ...planOf(await read(own, body.id)), disablesAbsent: false };
    const { body: again } = await own.client.put<Import>(`/api/roster-imports/${body.id}/plan`, plan);
    expect(again.state).toBe('planning');
    await world.settled();
    expect(await read(own, body.id)).toMatchObject({ state: 'ready', disablesAbsent: false, counts: { new: 2_001 } });
    if (IS_LONG) {
      expect((await apply(own, body.id)).found.state).toBe('applied');
      expect(await roster(schoolId)).toHaveLength(2_001);
    }
    expect(
      (await world.query<{ act: string }>('select act from state_change where entity_id = $1 order by id', [body.id])).map(
        ({ act: done }) => done,
      ),
    ).toEqual(['finish_plan', 'plan', 'finish_plan', ...(IS_LONG ? ['apply', 'finish'] : [])]);
  });

  it('two imports at once: one is written, the other gives back what would change now', async () => {
    const { teacher: own, schoolId, pupils } = await schoolWith();
    const [one, two] = [await send(own, UTF8(extractionCsv(pupils))), await send(own, UTF8(extractionCsv(pupils)))];
    const go = (id: string) => own.client.post(`/api/roster-imports/${id}/application`, {});
    await Promise.all([go(one.body.id), go(two.body.id)]);
    await world.settled();
    const states = [await read(own, one.body.id), await read(own, two.body.id)];
    expect(states.map(({ state }) => state).sort()).toEqual(['applied', 'ready']);
    const given = states.find(({ state }) => state === 'ready');
    expect(given?.counts).toMatchObject({ same: 12, new: 0 });
    expect(given?.failure).toMatch(/a changé depuis cet aperçu/);
    expect(await roster(schoolId)).toHaveLength(12);
  });

  it('CSV of any encoding and the learner template are read; what is no business of ours is dropped, with its reason', async () => {
    const { teacher: own, pupils } = await schoolWith();
    const { body } = await send(own, iconv.encode(extractionCsv(pupils), 'macroman'));
    expect([body.counts.new, (await rows(own, body.id, 'new'))[0]?.lastName]).toEqual([12, 'Lefèvre']);
    const learners = await send(own, await learnerXlsx(pupils), 'modele.xlsx');
    expect(learners.body.dropped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['sex', 'disability', 'birth_place', 'address', 'phone', 'guardian']),
    );
    expect(learners.body).toMatchObject({ classes: [{ name: '', to: 'class' }], counts: { new: 12 } });
    expect(learners.body.columns.find(({ field }) => field === 'ine')).toMatchObject({ isHashed: true, samples: [] });
  });

  it('plans, health, family, bank and what nothing tells are neither shown nor stored; the person says what an unknown column holds', async () => {
    const { teacher: own, schoolId } = await schoolWith();
    const list = UTF8(
      `Nom;Prénom;Classe;Projet d'accompagnement;Suivi;IBAN;Religion;Personne à prévenir;Visée\nDURAND;Luc;${BTS};PAP;PPRE;FR7630006000011234567890189;cathoX;Mamie 0611223344;Agronomie\nMARTIN;Ève;${BTS};;tiers temps;;sansX;;Logistique\n`,
    );
    const kept = async (id: string) =>
      JSON.stringify([
        await world.query('select columns, dropped, mapping, classes from roster_import where id = $1', [id]),
        await world.query('select cells, person from roster_import_row where import_id = $1', [id]),
      ]);
    const { body } = await send(own, list);
    expect(body.columns.map(({ header }) => header)).toEqual(['Nom', 'Prénom', 'Classe']);
    expect(body.dropped).toMatchObject([
      { header: "Projet d'accompagnement", reason: 'support', place: 3 },
      { header: 'Suivi', reason: 'support', place: 4 },
      { header: 'IBAN', reason: 'bank' },
      { header: 'Religion', reason: 'religion' },
      { header: 'Personne à prévenir', reason: 'guardian' },
      { header: 'Visée', reason: 'unknown', place: 8 },
    ]);
    for (const word of ['PAP', 'PPRE', 'tiers temps', 'FR7630', 'cathoX', 'Mamie', 'Agronomie'])
      expect([JSON.stringify(body), await kept(body.id)].filter((words) => words.includes(word))).toEqual([]);
    const taking = (take: string) => send(own, list, 'liste.csv', `?take=${take}`);
    for (const take of ['3:programme', '4:programme', '5:internal_number', '8:grade', 'x', '8:email,8:programme'])
      expect((await taking(take)).body).toMatchObject({ errors: [{ path: 'take' }] });
    const said = await taking('8:programme');
    await apply(own, said.body.id);
    const programmes = await world.query("select person ->> 'programme' as of from roster_import_row where import_id = $1 order by seq", [
      said.body.id,
    ]);
    expect([programmes, (await roster(schoolId)).length]).toEqual([[{ of: 'Agronomie' }, { of: 'Logistique' }], 2]);
    expect((await read(own, said.body.id)).columns.map(({ samples }) => samples)).toEqual([[], [], [], []]);
    // A column that no field uses shows no sample values.
    const unused = { ...planOf(body), mapping: body.mapping.filter(({ field }) => field !== 'class_name') };
    expect((await own.client.put<Import>(`/api/roster-imports/${body.id}/plan`, unused)).body.columns.at(-1)?.samples).toEqual([]);
  });

  it('what is no list is refused with a sentence, and nothing is kept', async () => {
    const { teacher: own } = await schoolWith();
    const count = async () => (await world.query<{ n: number }>('select count(*)::int as n from roster_import'))[0]?.n;
    const before = await count();
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><BEE_ELEVES>&b;</BEE_ELEVES>';
    const said = [];
    for (const bytes of [Buffer.alloc(0), UTF8(bomb)])
      said.push((await send(own, bytes)).body as unknown as { errors: { message: string }[] });
    expect(said.map(({ errors }) => errors[0]?.message.slice(0, 24))).toEqual(['Ce fichier ne contient a', 'Ce fichier XML déclare d']);
    expect(await count()).toBe(before);
    const { body } = await send(own, UTF8('Nom;Prénom\nDURAND;Luc\n'));
    const plan = (change: object) => own.client.put<Refusal>(`/api/roster-imports/${body.id}/plan`, { ...planOf(body), ...change });
    expect((await plan({ mapping: [{ field: 'last_name', column: 7 }] })).status).toBe(400);
    expect((await plan({ mapping: [{ field: 'ine', column: 0 }] })).status).toBe(400);
    expect((await plan({ classes: [{ name: '', to: 'class', classGroupId: stranger.teacherId }] })).status).toBe(400);
    expect((await plan({ classes: [{ name: '', to: 'open' }] })).status).toBe(400);
    expect((await own.client.del(`/api/roster-imports/${body.id}`)).status).toBe(204);
    expect((await own.client.get(`/api/roster-imports/${body.id}`)).status).toBe(404);
  });
});

/** Builds a class list without numbers and birth places, with headings of the school's own. */
async function learnerFree(pupils: readonly SamplePupil[]): Promise<Buffer> {
  const lines = pupils.map(({ lastName, firstName, birthDate, division }) => `"${lastName}","${firstName}","${birthDate}","${division}"`);
  return Buffer.from(`\ufeffNOM,PRENOM,DDN,CLASSE\n${lines.join('\n')}`);
}
