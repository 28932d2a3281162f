import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AGREEMENT_CONFIRMATIONS, type AgreementConfirmation, type AmendmentMotive, type GuardFinding } from '@seve/domain';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  hostToken,
  seatOf,
  signatoriesOf,
  signatoriesOfAmendment,
  signatureToken,
  signedAgreement,
  signedByAll,
} from '../../../support/builders/agreements.js';
import { bornYearsAgo, dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { People } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { startWorld, type World } from '../../../support/world.js';

interface Field {
  field: string;
  before: string | null;
  after: string | null;
}
interface View {
  id: string;
  number: number;
  state: string;
  version: number;
  reason: string | null;
  fields: Field[];
  opened: string[];
  isWritable: boolean;
  isValidationDue: boolean;
  signed: number;
  signatories: number;
  versions: { id: string; number: number; sha256: string; voidReason: string | null }[];
}
interface Amended {
  amendments: View[];
  consolidated: { field: string; original: string | null; value: string | null; number: number; effectiveOn: string }[];
  possibleMotives: string[];
}

const REASON = 'La tutrice change de service.';

describe('amendments of an agreement', () => {
  let world: World;
  let people: People;
  let cast: AgreementCast;
  /** Amended again and again, one after another. */
  let agreed: Agreed;
  /** Its place runs. */
  let interrupted: Agreed;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
    cast = await agreementCast(people);
    agreed = await signed();
    interrupted = await signed();
  });
  beforeEach(() => world.query(`update amendment set state = 'withdrawn' where state not in ('signed', 'refused')`));
  afterAll(() => world?.stop());

  const signed = async (): Promise<Agreed> => signedAgreement(world, cast, await people.student(cast.classId));
  const at = ({ id }: Agreed, rest = '') => `/api/school-agreements/${id}${rest}`;
  const school = (agreed: Agreed, rest: string, body?: object) =>
    agreed.office.client.post<Refusal & { id: string }>(at(agreed, rest), body);
  const seen = async (agreed: Agreed) => (await agreed.office.client.get<Amended>(at(agreed, '/amendments'))).body;
  const one = async (agreed: Agreed, id: string) =>
    found(
      (await seen(agreed)).amendments.find((view) => view.id === id),
      'the amendment',
    );
  const begin = async (agreed: Agreed, motives: AmendmentMotive[], effectiveOn = dayIn(40)): Promise<string> => {
    const { status, body } = await school(agreed, '/amendments', { motives, reason: REASON, effectiveOn });
    expect({ status, body }).toMatchObject({ status: 201 });
    return body.id;
  };
  const byHost = async (agreed: Agreed, id: string, content: object) => {
    const path = `/api/company/agreements/${agreed.id}/amendments`;
    const { amendments } = (await agreed.company.client.get<Amended>(path)).body;
    const { version } = found(
      amendments.find((view) => view.id === id),
      'the amendment',
    );
    const saved = await agreed.company.client.put<Refusal>(`${path}/${id}/part`, { version, content });
    if (saved.status !== 204) return saved;
    return agreed.company.client.post<Refusal>(`${path}/${id}/part/completion`);
  };
  const bySchool = async (agreed: Agreed, id: string, input: object = {}, effectiveOn = dayIn(40)) => {
    const { version } = await one(agreed, id);
    const body = { version, content: {}, effectiveOn, ...input };
    const saved = await agreed.office.client.put<Refusal>(at(agreed, `/amendments/${id}/part`), body);
    if (saved.status !== 204) return saved;
    return school(agreed, `/amendments/${id}/part/completion`);
  };
  const open = (agreed: Agreed, id: string, confirmed: readonly AgreementConfirmation[] = AGREEMENT_CONFIRMATIONS) =>
    school(agreed, `/amendments/${id}/signatures`, {
      confirmations: confirmed.map((warning) => ({ id: warning, words: 'Vérifié avec l’entreprise.' })),
    });
  /** What the school reads about seats of one mailbox. */
  const seatFindings = async (agreed: Agreed, id: string) =>
    (await agreed.office.client.get<GuardFinding[]>(at(agreed, `/amendments/${id}/findings`))).body.filter(
      ({ guard }) => guard === 'seats',
    );
  const tagged = (email: string) => email.toUpperCase().replace('@', '+autre@');
  const signAll = (id: string) => signedByAll(world, () => signatoriesOfAmendment(world, id));
  const placementOf = async ({ id }: Agreed) =>
    found(
      (
        await world.query<{ id: string; state: string; startOn: string; endOn: string }>(
          `select placement.id, placement.state, start_on::text as "startOn", end_on::text as "endOn"
           from placement join agreement on agreement.placement_id = placement.id where agreement.id = $1`,
          [id],
        )
      )[0],
      'the placement',
    );
  /** The place has run for ten days. */
  const running = async (agreed: Agreed) => {
    const [startOn, endOn] = [dayIn(-10), dayIn(46)];
    await world.query(
      `update placement set state = 'active', start_on = $2, end_on = $3 where id = (select placement_id from agreement where id = $1)`,
      [agreed.id, startOn, endOn],
    );
    await world.query(`update agreement set validated = validated || $2::jsonb where id = $1`, [
      agreed.id,
      JSON.stringify({ startOn, endOn }),
    ]);
  };
  /** The token of a host without an account. */
  const linkTo = (agreed: Agreed) => hostToken(world, agreed);
  const link = (name: string, body: object) =>
    world.client().post<Refusal & Amended & { id: string }>(`/api/agreement-links/amendments/${name}`, body);
  const lettersAbout = (name: string, entityId: string) =>
    world.query<{ reader: string; reason: string | null; student: string | null }>(
      `select params ->> 'reader' as reader, params ->> 'reason' as reason, params ->> 'studentName' as student from email
       where letter = $1 and entity_id = $2 order by 1`,
      [name, entityId],
    );

  it('change the tutor: the host fills it, all five sign, the new tutor among them, and what was signed first stays beside it', async () => {
    const id = await begin(agreed, ['tutor']);
    expect(await one(agreed, id)).toMatchObject({ number: 1, state: 'draft', signatories: 0 });
    const fill = await world.query(
      `select params ->> 'isAmendment' as amendment from email where letter = 'agreement-fill' and entity_id = $1 order by created_at desc limit 1`,
      [agreed.id],
    );
    expect(fill).toEqual([{ amendment: 'true' }]);
    expect(await byHost(agreed, id, { activities: 'Autre chose.' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'content.activities', code: 'amendment.field-closed' }] },
    });
    const email = `tuteur.${randomBytes(4).toString('hex')}@amidon.example`;
    expect(await byHost(agreed, id, { tutorName: 'Paul Mercier', tutorEmail: email })).toMatchObject({ status: 204 });
    expect(await bySchool(agreed, id)).toMatchObject({ status: 204 });
    expect(await open(agreed, id)).toMatchObject({ status: 204 });
    const seats = await signatoriesOfAmendment(world, id);
    expect(seats.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'host asked',
      'referent asked',
      'student asked',
      'tutor asked',
      'school waiting',
    ]);
    expect(seatOf(seats, 'tutor')).toMatchObject({ name: 'Paul Mercier', email });
    const paper = await world.client().post<{ amendment: number; document: { title: string } }>('/api/signature-links/lookup', {
      token: await signatureToken(world, seatOf(seats, 'tutor')),
    });
    expect(paper.body).toMatchObject({ amendment: 1 });
    expect(paper.body.document.title).toContain('Avenant n°\u00a01 à la convention de stage');
    await signAll(id);
    const { consolidated, amendments, possibleMotives } = await seen(agreed);
    expect(amendments[0]).toMatchObject({ state: 'signed', signed: 5, signatories: 5 });
    expect(possibleMotives.length).toBeGreaterThan(0);
    expect(consolidated.find(({ field }) => field === 'tutorName')).toMatchObject({
      ...{ original: 'Élodie Carpentier', value: 'Paul Mercier', number: 1, effectiveOn: dayIn(40) },
    });
    const read = (await agreed.office.client.get<{ state: string; host: { content: { tutorName: string } } }>(at(agreed))).body;
    expect(read).toMatchObject({ state: 'signed', host: { content: { tutorName: 'Paul Mercier' } } });
    const [first] = await world.query<{ tutor: string }>(
      `select parts -> 'host' ->> 'tutorName' as tutor from paper_version where agreement_id = $1 and amendment_id is null`,
      [agreed.id],
    );
    expect(first).toEqual({ tutor: 'Élodie Carpentier' });
    const [job] = await world.query<{ jobs: number }>(
      `select count(*)::int as jobs from outbox join paper_version on payload ->> 'versionId' = paper_version.id::text
       where job = 'seal-paper' and amendment_id = $1`,
      [id],
    );
    expect(job).toEqual({ jobs: 1 });
  });

  it('are sent back to the host in words; nothing is signed that changes nothing; withdrawn, their links die and those of the agreement still work', async () => {
    const id = await begin(agreed, ['pay']);
    expect(await bySchool(agreed, id)).toMatchObject({ status: 409, body: { code: 'agreement.host-first' } });
    expect(await byHost(agreed, id, {})).toMatchObject({ status: 204 });
    expect(await byHost(agreed, id, {})).toMatchObject({ status: 409, body: { code: 'amendment.part-done' } });
    expect(await bySchool(agreed, id)).toMatchObject({ status: 409, body: { code: 'amendment.nothing-changes' } });
    expect((await school(agreed, `/amendments/${id}/remark`, { remark: 'Quel montant par heure\u00a0?' })).status).toBe(204);
    expect(await one(agreed, id)).toMatchObject({ state: 'draft', remark: 'Quel montant par heure\u00a0?' });
    expect(await byHost(agreed, id, { allowance: { cents: 100, unit: 'hour' } })).toMatchObject({ status: 204 });
    expect(await bySchool(agreed, id)).toMatchObject({ status: 204 });
    expect(await open(agreed, id)).toMatchObject({ status: 204 });
    const token = await signatureToken(world, seatOf(await signatoriesOfAmendment(world, id), 'tutor'));
    const first = await signatureToken(world, seatOf(await signatoriesOf(world, agreed.id), 'tutor'));
    expect((await school(agreed, `/amendments/${id}/withdrawal`, { reason: 'L’allocation reste.' })).status).toBe(204);
    const look = (link: string) => world.client().post<{ amendment: number | null }>('/api/signature-links/lookup', { token: link });
    expect((await look(token)).status).toBe(404);
    expect(await look(first)).toMatchObject({ status: 200, body: { amendment: null } });
    expect((await one(agreed, id)).state).toBe('withdrawn');
  });

  it('take no markup, and keep words as they are', async () => {
    const html = { motives: ['teacher'], reason: '<script>alert(1)</script>', effectiveOn: dayIn(40) };
    expect(await school(agreed, '/amendments', html)).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    const words = { ...html, reason: `'); drop table amendment; -- {{lycee}} \${1+1}` };
    const { id } = (await school(agreed, '/amendments', words)).body;
    const { body } = await agreed.office.client.get<{ document: object }>(at(agreed, `/amendments/${id}/paper`));
    expect(JSON.stringify(body.document)).toContain(`drop table amendment; -- {{lycee}} \${1+1}`);
  });

  it('that would break the law are refused: hours are computed again', async () => {
    const id = await begin(agreed, ['timetable']);
    const days = [...Array.from({ length: 5 }, () => [{ from: 480, to: 1_140 }]), [], []];
    expect(await byHost(agreed, id, { timetable: { days, interruptions: [], worksHolidays: false } })).toMatchObject({ status: 204 });
    expect(await bySchool(agreed, id)).toMatchObject({ status: 204 });
    const findings = await agreed.office.client.get<{ level: string }[]>(at(agreed, `/amendments/${id}/findings`));
    expect(findings.body.map(({ level }) => level)).toContain('refused');
    expect(await open(agreed, id)).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });
  });

  it('that name a tutor or a referent at the mailbox of another person of the paper are refused to a writer who reads that address, else to the school by the law', async () => {
    const seats = await signatoriesOf(world, agreed.id);
    const addressOf = (role: 'host' | 'referent' | 'school') => seatOf(seats, role).email ?? '';
    const taken = (field: string) => ({ status: 400, body: { errors: [{ path: `content.${field}`, code: 'signature.seat-taken' }] } });
    const id = await begin(agreed, ['tutor', 'teacher']);
    const tutor = (tutorEmail: string) => ({ tutorName: 'Jean Roy', tutorEmail });
    const referent = (referentEmail: string) => ({ content: { referentName: 'Paul Vidal', referentEmail } });
    for (const role of ['referent', 'school'] as const)
      expect(await byHost(agreed, id, tutor(tagged(addressOf(role))))).toMatchObject(taken('tutorEmail'));
    const { version } = await one(agreed, id);
    const byLink = { token: await linkTo(agreed), amendmentId: id, version, content: tutor(tagged(addressOf('referent'))) };
    expect(await world.client().put('/api/agreement-links/amendments/part', byLink)).toMatchObject(taken('tutorEmail'));
    expect(await byHost(agreed, id, tutor(tagged(agreed.student.email)))).toMatchObject({ status: 204 });
    for (const email of [agreed.student.email, addressOf('host')])
      expect(await bySchool(agreed, id, referent(tagged(email)))).toMatchObject(taken('referentEmail'));
    expect(await bySchool(agreed, id, referent('paul.vidal@lycee.example'))).toMatchObject({ status: 204 });
    expect(await seatFindings(agreed, id)).toMatchObject([{ level: 'refused', reason: { numbers: { one: 'student', other: 'tutor' } } }]);
    expect(await open(agreed, id)).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });

    expect((await school(agreed, `/amendments/${id}/remark`, { remark: 'Cette adresse est celle de l’élève.' })).status).toBe(204);
    expect(await byHost(agreed, id, tutor('jean.roy@amidon.example'))).toMatchObject({ status: 204 });
    expect(await bySchool(agreed, id, referent('jean.roy+lycee@amidon.example'))).toMatchObject(taken('referentEmail'));
    expect(await bySchool(agreed, id, referent('paul.vidal@lycee.example'))).toMatchObject({ status: 204 });
    expect(await seatFindings(agreed, id)).toEqual([]);
    expect(await open(agreed, id)).toMatchObject({ status: 204 });
  });

  it('that name as referent a parent who signs are a doubt, which the school confirms', async () => {
    const agreed = await signed();
    const { studentId } = agreed.student;
    await world.query('update student set birth_date = $2 where id = $1', [studentId, bornYearsAgo(17)]);
    await world.query(
      `insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Anne', 'Vidal', 'anne.vidal@maison.example', now())`,
      [studentId],
    );
    const id = await begin(agreed, ['teacher']);
    const content = { referentName: 'Anne Vidal', referentEmail: tagged('anne.vidal@maison.example') };
    expect(await bySchool(agreed, id, { content })).toMatchObject({ status: 204 });
    const [doubt, ...more] = await seatFindings(agreed, id);
    expect([doubt?.level, doubt?.confirmation, more]).toEqual(['warned', 'shared_seats', []]);
    expect(Object.values(doubt?.reason.numbers ?? {}).toSorted()).toEqual(['guardian', 'referent']);
    const others = AGREEMENT_CONFIRMATIONS.filter((warning) => warning !== 'shared_seats');
    expect(await open(agreed, id, others)).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });
    expect(await open(agreed, id)).toMatchObject({ status: 204 });
  });

  it('are asked for by the link of the host, and filled there once the school takes them on', async () => {
    let token = await linkTo(agreed);
    const input = { motives: ['place'], reason: 'Nous déménageons.', effectiveOn: dayIn(40) };
    const { id } = (await link('question', { token, ...input })).body;
    expect(await one(agreed, id)).toMatchObject({ state: 'asked', reason: 'Nous déménageons.' });
    const saved = { amendmentId: id, version: 1, content: { workplace: '2 rue du Moulin, 80000 Amiens' } };
    expect(await world.client().put('/api/agreement-links/amendments/part', { token, ...saved })).toMatchObject({ status: 409 });
    expect((await school(agreed, `/amendments/${id}/acceptance`)).status).toBe(204);
    token = await linkTo(agreed);
    const { version } = await one(agreed, id);
    expect((await world.client().put('/api/agreement-links/amendments/part', { token, ...saved, version })).status).toBe(204);
    expect((await link('completion', { token, amendmentId: id })).status).toBe(204);
    expect((await link('completion', { token, amendmentId: id })).status).toBe(204);
    const { amendments } = (await link('lookup', { token })).body;
    expect(amendments[0]).toMatchObject({ state: 'company_done', isWritable: false, opened: ['workplace', 'department'] });
    expect((await link('lookup', { token: randomBytes(32).toString('base64url') })).status).toBe(404);
  });

  it('are one at a time, of a signed agreement, for possible motives and a day of the place', async () => {
    const ask = (motives: string[], effectiveOn = dayIn(40)) => school(agreed, '/amendments', { motives, reason: REASON, effectiveOn });
    expect(await ask(['early_end', 'dates'])).toMatchObject({ status: 400, body: { errors: [{ code: 'amendment.motives-clash' }] } });
    expect(await ask(['tutor'], dayIn(400))).toMatchObject({ status: 400, body: { errors: [{ path: 'effectiveOn' }] } });
    expect(await ask(['holidays'])).toMatchObject({ status: 400, body: { errors: [{ path: 'motives' }] } });
    expect(await ask([])).toMatchObject({ status: 400 });
    const results = await Promise.all(Array.from({ length: 4 }, () => ask(['tutor'])));
    expect(results.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    expect((await seen(agreed)).possibleMotives).toEqual([]);
    await world.query(`update placement set state = 'completed' where id = (select placement_id from agreement where id = $1)`, [
      agreed.id,
    ]);
    const [{ id }] = (await seen(agreed)).amendments as [View];
    expect((await school(agreed, `/amendments/${id}/withdrawal`, { reason: 'La place est finie.' })).status).toBe(204);
    expect(await ask(['tutor'])).toMatchObject({ status: 409, body: { code: 'amendment.not-signed' } });
  });

  it('move the days of the place once all have signed, validated again by the teacher; those of another agreement are not found, nor by its link', async () => {
    const moved = await signed();
    const { startOn, endOn } = await placementOf(moved);
    const id = await begin(moved, ['dates'], startOn);
    expect((await school(agreed, `/amendments/${id}/withdrawal`, { reason: 'Non.' })).status).toBe(404);
    const seat = seatOf(await signatoriesOf(world, agreed.id), 'tutor');
    expect((await school(moved, `/signatories/${seat.id}/renewal`)).status).toBe(404);
    const ofOther = { token: await linkTo(interrupted), amendmentId: id };
    const part = { ...ofOther, version: 1, content: {} };
    const unfound = { status: 404, body: { code: 'not-found' } };
    expect(await world.client().put('/api/agreement-links/amendments/part', part)).toMatchObject(unfound);
    expect(await link('completion', ofOther)).toMatchObject(unfound);
    const later = { startOn, endOn: dayIn(92) };
    expect(await bySchool(moved, id, {}, startOn)).toMatchObject({ status: 400, body: { errors: [{ path: 'days' }] } });
    expect(await bySchool(moved, id, { days: later }, startOn)).toMatchObject({ status: 204 });
    expect(await one(moved, id)).toMatchObject({ isValidationDue: true });
    expect(await open(moved, id)).toMatchObject({ status: 409, body: { code: 'amendment.not-validated' } });
    expect((await moved.teacher.client.post(at(moved, `/amendments/${id}/validation`))).status).toBe(204);
    expect(await open(moved, id)).toMatchObject({ status: 204 });
    expect(await placementOf(moved)).toMatchObject({ endOn });
    await signAll(id);
    expect(await placementOf(moved)).toMatchObject({ startOn, endOn: later.endOn, state: 'signed' });
    expect((await seen(moved)).consolidated.map(({ field }) => field)).toEqual(['endOn']);
  });

  it('end the place early with the reason, once all have signed; a student of age signs alone, though a minor on the first day', async () => {
    const agreed = await signed();
    await running(agreed);
    await world.query(`update student set birth_date = current_date - interval '18 years 9 days' where id = $1`, [
      agreed.student.studentId,
    ]);
    const id = await begin(agreed, ['early_end'], dayIn(0));
    expect(await bySchool(agreed, id, {}, dayIn(0))).toMatchObject({ status: 400, body: { errors: [{ path: 'earlyEndReason' }] } });
    expect(await bySchool(agreed, id, { earlyEndReason: 'ended_by_intern' }, dayIn(0))).toMatchObject({ status: 204 });
    expect(await open(agreed, id)).toMatchObject({ status: 204 });
    expect((await signatoriesOfAmendment(world, id)).map(({ role }) => role)).not.toContain('guardian');
    await signAll(id);
    const placement = await placementOf(agreed);
    expect(placement).toMatchObject({ state: 'ended_early', endOn: dayIn(0) });
    const reasons = await world.query(`select reason_code as reason from state_change where entity_id = $1 and to_state = 'ended_early'`, [
      placement.id,
    ]);
    expect(reasons).toEqual([{ reason: 'ended_by_intern' }]);
  });

  it('interrupt the place, and it goes on by an act of the office', async () => {
    const agreed = interrupted;
    await running(agreed);
    const id = await begin(agreed, ['interruption'], dayIn(0));
    expect(await bySchool(agreed, id, { awayUntil: dayIn(-1) }, dayIn(0))).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'awayUntil' }] },
    });
    expect(await bySchool(agreed, id, { awayUntil: dayIn(5) }, dayIn(0))).toMatchObject({ status: 204 });
    expect(await open(agreed, id)).toMatchObject({ status: 204 });
    await signAll(id);
    expect(await placementOf(agreed)).toMatchObject({ state: 'interrupted' });
    // It is not over: a host without account goes on with what the amendments ask of it.
    expect((await world.client().post('/api/agreement-links/amendments/lookup', { token: await linkTo(agreed) })).status).toBe(200);
    expect((await school(agreed, '/placement/resumption')).status).toBe(204);
    expect((await school(agreed, '/placement/resumption')).status).toBe(204);
    expect(await placementOf(agreed)).toMatchObject({ state: 'active' });
  });

  describe('what cannot wait for signatures', () => {
    const words = 'Le laboratoire est fermé après une inondation.';

    it('is noted at once, and told to all parties and to the coordinators, who read neither name nor words', async () => {
      await people.coordinator();
      const agreed = interrupted;
      await world.query(`delete from email where entity_id = $1`, [(await placementOf(agreed)).id]);
      // The school has corrected what the host had typed.
      const corrected = 'la.vraie.tutrice@amidon.example';
      const versions = 'select id from paper_version where agreement_id = $1';
      await world.query(`update signatory set email = $2 where role = 'tutor' and version_id in (${versions})`, [agreed.id, corrected]);
      expect((await school(agreed, '/placement/cancellation', { reason: 'host_closed', words })).status).toBe(409);
      const note = () => school(agreed, '/placement/interruption', { on: dayIn(0), reason: 'host_closed', words });
      expect((await note()).status).toBe(204);
      expect((await note()).status).toBe(204);
      const { id, state } = await placementOf(agreed);
      expect(state).toBe('interrupted');
      const told = await lettersAbout('placement-interrupted', id);
      expect([...new Set(told.map(({ reader }) => reader))]).toEqual(['coordinator', 'host', 'school', 'student', 'teacher', 'tutor']);
      const toTutor = `select to_address as "to" from email where letter = 'placement-interrupted' and params ->> 'reader' = 'tutor' and entity_id = $1`;
      expect(await world.query(toTutor, [id])).toEqual([{ to: corrected }]);
      for (const { reader, reason, student } of told) {
        expect(reason).toBe(reader === 'coordinator' ? null : words);
        expect(student === null).toBe(reader === 'coordinator');
      }
      const over = { on: dayIn(0), reason: 'ended_by_host', words };
      expect(await school(agreed, '/placement/early-end', { ...over, on: dayIn(2) })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'on', code: 'placement.break-ahead' }] },
      });
      expect((await school(agreed, '/placement/early-end', over)).status).toBe(204);
      expect(await placementOf(agreed)).toMatchObject({ state: 'ended_early', endOn: dayIn(0) });
      expect((await seen(agreed)).possibleMotives).toEqual(['early_end']);
      await world.query(`update state_change set created_at = now() - interval '30 days' where entity_id = $1`, [id]);
      const amendment = await begin(agreed, ['early_end'], dayIn(0));
      expect(await bySchool(agreed, amendment, { earlyEndReason: 'ended_by_host' }, dayIn(0))).toMatchObject({ status: 204 });
      expect(await open(agreed, amendment)).toMatchObject({ status: 204 });
      // What is put on paper weeks after the end is read and signed by the links of its letters.
      const token = await signatureToken(world, seatOf(await signatoriesOfAmendment(world, amendment), 'student'));
      expect((await world.client().post('/api/signature-links/lookup', { token })).status).toBe(200);
    });

    it('cancels a signed place before its first day: agreement, seat and application are free', async () => {
      const agreed = await signed();
      const open = await begin(agreed, ['teacher']);
      expect((await school(agreed, '/placement/cancellation', { reason: 'host_closed', words })).status).toBe(204);
      expect((await school(agreed, '/placement/cancellation', { reason: 'host_closed', words })).status).toBe(204);
      expect((await placementOf(agreed)).state).toBe('cancelled');
      expect((await one(agreed, open)).state).toBe('withdrawn');
      expect((await agreed.office.client.get<{ state: string }>(at(agreed))).body.state).toBe('cancelled');
      const told = await lettersAbout('agreement-cancelled', agreed.id);
      expect([...new Set(told.map(({ reader }) => reader))]).toEqual(['host', 'school', 'student', 'teacher', 'tutor']);
      const [application] = await world.query(
        `select application.status from application join placement on placement.application_id = application.id
         join agreement on agreement.placement_id = placement.id where agreement.id = $1`,
        [agreed.id],
      );
      expect(application).toEqual({ status: 'cancelled' });
    });

    it('tells the guardian of a minor of a place that is cancelled, once the school has confirmed who that is', async () => {
      const readersOnceConfirmed = async (isConfirmed: boolean) => {
        const agreed = await signed();
        const { studentId } = agreed.student;
        await world.query('update student set birth_date = $2 where id = $1', [studentId, bornYearsAgo(17)]);
        await world.query(
          `insert into guardian (student_id, first_name, last_name, email, confirmed_at)
           values ($1, 'Anne', 'Petit', $3, case when $2 then now() end)`,
          [studentId, isConfirmed, `${studentId}@maison.example`],
        );
        expect((await school(agreed, '/placement/cancellation', { reason: 'host_closed', words })).status).toBe(204);
        return (await lettersAbout('agreement-cancelled', agreed.id)).map(({ reader }) => reader);
      };
      expect(await readersOnceConfirmed(true)).toContain('guardian');
      expect(await readersOnceConfirmed(false)).not.toContain('guardian');
    });
  });
});
