import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { applied } from '../../../support/builders/applications.js';
import { bornYearsAgo, dayIn } from '../../../support/builders/days.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { PASSWORD, People, type Teacher } from '../../../support/builders/people.js';
import { lettersTo, tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const CODE = 'BETTERA7';
const BORN = bornYearsAgo(17);
const OTHER_DAY = bornYearsAgo(16);

interface Facts {
  state: string;
  firstName: string;
  birthDate: string | null;
  isBirthDateConfirmed: boolean;
  email: string | null;
  number: string | null;
  code: string | null;
  history: { act: string | null; to: string | null; fields: string[] }[];
}
interface Row {
  id: string;
  firstName: string;
  state: string;
  rosterState: string;
  nextAct: { code: string; by: string };
}
interface JoinAccount {
  email: string;
  userAgent: string | null;
  applications: number;
  cvs: number;
  places: number;
}
interface Waiting {
  id: string;
  firstName: string;
  account: JoinAccount;
  candidates: { id: string; doubt: string; birthDate: string | null; account: JoinAccount | null }[];
}
interface Joins {
  waiting: Waiting[];
  entered: { firstName: string; email: string }[];
}

export const roster: WorldTests = (given) =>
  describe('the roster of a class', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let classId: string;
    let otherClassId: string;

    const path = (rest = '') => `/api/classes/${classId}${rest}`;
    const add = (change: Record<string, unknown> = {}, by = teacher) =>
      by.client.post<Refusal & { id: string }>(path('/students'), { firstName: 'Léa', lastName: 'Fontaine', birthDate: BORN, ...change });
    const facts = async (id: string) => (await teacher.client.get<Facts>(path(`/students/${id}/roster`))).body;
    const table = async () => (await teacher.client.get<{ students: Row[] }>(path())).body.students;
    const joinsOf = async (id: string) => (await teacher.client.get<Joins>(`/api/classes/${id}/joins`)).body;
    const waiting = async () => (await joinsOf(classId)).waiting;
    const waitingAs = async (email: string) => {
      const found = (await waiting()).find(({ account }) => account.email === email);
      if (!found) throw new Error(`${email} does not wait`);
      return found;
    };
    const decide = (id: string, body: object, by = teacher) => by.client.post<Refusal>(path(`/joins/${id}`), body);
    const confirm = async (email: string) => {
      const client = world.client();
      const { status } = await client.post('/api/account/confirmation', {
        token: await tokenFrom(world, 'account-confirmation', email),
        password: PASSWORD,
      });
      expect(status).toBe(200);
      return client;
    };
    const byClassCode = async (email: string, person: Record<string, unknown>) => {
      await world.client().post('/api/sign-up/student', {
        classCode: CODE,
        firstName: 'Léa',
        lastName: 'Fontaine',
        birthDate: BORN,
        email,
        locale: 'fr',
        ...person,
      });
      return confirm(email);
    };
    const byPersonalCode = (email: string, code: string | null, birthDate = BORN) =>
      world.client().post<Refusal>('/api/sign-up/personal-code', { code, birthDate, email, locale: 'fr' });
    /** Returns the names of the letters about one student. */
    const lettersAbout = async (id: string) =>
      (await world.query<{ letter: string }>('select letter from email where entity_id = $1 order by created_at, id', [id])).map(
        ({ letter }) => letter,
      );
    const outcomesTold = async (to: string) =>
      (
        await world.query<{ outcome: string }>(
          `select params ->> 'outcome' as outcome from email where letter = 'roster-decided' and to_address = $1`,
          [to],
        )
      ).map(({ outcome }) => outcome);
    const ownId = async (client: Awaited<ReturnType<typeof confirm>>) =>
      (await client.get<{ account: { studentId: string; classGroupId: string | null } }>('/api/account/me')).body.account;

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher, CODE);
      otherClassId = await people.classGroup(teacher);
    });

    it('takes a student by hand, who counts in the class before there is an account, with history', async () => {
      const { status, body } = await add({ email: 'Lea@famille.example', number: '4217' });
      expect(status).toBe(201);
      expect(await table()).toMatchObject([
        { id: body.id, state: 'not_joined', rosterState: 'expected', nextAct: { code: 'invite', by: 'teacher' } },
      ]);
      expect(await facts(body.id)).toMatchObject({
        ...{ state: 'expected', birthDate: BORN, isBirthDateConfirmed: true, email: 'lea@famille.example', number: '4217', code: null },
        history: [{ act: 'add', to: 'expected' }],
      });
      const sheet = await teacher.client.get<{ email: string | null; student: Row }>(path(`/students/${body.id}`));
      expect(sheet.body).toMatchObject({ email: 'lea@famille.example', student: { state: 'not_joined' } });
    });

    it('refuses the same student twice, a number that is taken, and what is no person', async () => {
      expect((await add({ firstName: 'LEA' })).body.code).toBe('roster.known');
      expect((await add({ firstName: 'Tom', number: '4217' })).body.errors).toMatchObject([
        { path: 'number', code: 'roster.number-taken' },
      ]);
      for (const [change, field] of [
        [{ firstName: '' }, 'firstName'],
        [{ birthDate: bornYearsAgo(3) }, 'birthDate'],
        [{ email: 'pas une adresse' }, 'email'],
      ] as const)
        expect((await add(change)).body.errors).toMatchObject([{ path: field }]);
      const both = await Promise.all([add({ firstName: 'Ana', lastName: 'Petit' }), add({ firstName: 'Ana', lastName: 'Petit' })]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('is mended, moved, left and entered again, and says each of it', async () => {
      const { id } = (await add({ firstName: 'Tim', lastName: 'Garnier' })).body;
      const mended = { firstName: 'Timéo', lastName: 'Garnier', birthDate: OTHER_DAY, number: '77' };
      // Another school may use the same pupil number.
      const stranger = await people.teacher();
      const elsewhere = `/api/classes/${await people.classGroup(stranger)}/students`;
      expect((await stranger.client.post(elsewhere, { ...mended, lastName: 'Roux' })).status).toBe(201);
      expect((await teacher.client.put(path(`/students/${id}/roster`), mended)).status).toBe(204);
      expect((await teacher.client.del(path(`/students/${id}`))).status).toBe(204);
      expect((await table()).map((row) => row.id)).not.toContain(id);
      expect((await teacher.client.get<{ id: string }[]>(path('/left'))).body.map((row) => row.id)).toContain(id);
      expect((await teacher.client.post(path(`/left/${id}`))).status).toBe(204);
      expect((await teacher.client.post(path(`/left/${id}`))).status).toBe(409);
      const { firstName, birthDate, history } = await facts(id);
      expect({ firstName, birthDate }).toEqual({ firstName: 'Timéo', birthDate: OTHER_DAY });
      expect(history.map(({ act, to }) => to ?? act).sort()).toEqual(['edit', 'expected', 'expected', 'left']);
      const targets = await teacher.client.get<{ id: string }[]>(path('/targets'));
      expect(targets.body.map((one) => one.id)).toEqual([otherClassId]);
      expect((await teacher.client.put(path(`/students/${id}/class`), { classId: otherClassId })).status).toBe(204);
      expect((await table()).map((row) => row.id)).not.toContain(id);
    });

    it('is open to the office of the school in every class', async () => {
      const office = await people.office(teacher.schoolId);
      const person = { firstName: 'Sarah', lastName: 'Vidal', birthDate: BORN };
      const { status, body } = await office.client.post<{ id: string }>(path('/students'), person);
      expect(status).toBe(201);
      expect((await facts(body.id)).history).toMatchObject([{ act: 'add' }]);
      expect((await office.client.get<Joins>(path('/joins'))).body).toEqual({ waiting: [], entered: [] });
    });

    it('prints one tagged page for each who has not joined, with a code, and marks them invited', async () => {
      const answer = await teacher.client.post<Buffer>(path('/roster/letters'), {});
      expect(answer.status).toBe(200);
      const pdf = await getDocumentProxy(new Uint8Array(answer.body));
      const { text, totalPages } = await extractText(pdf);
      const rows = (await table()).filter(({ state }) => state === 'not_joined');
      expect(totalPages).toBe(rows.length);
      expect(rows.every(({ rosterState }) => rosterState === 'invited')).toBe(true);
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: expect.stringContaining('Inscription sur Sève'), Language: 'fr-FR' });
      expect((await pdf.getMarkInfo())?.Marked).toBe(true);
      const lea = rows.find(({ firstName }) => firstName === 'Léa');
      const { code } = await facts(lea?.id ?? '');
      expect(code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/);
      const page = text.find((words) => words.includes('Léa Fontaine'));
      expect(page).toContain(code);
      expect(page).toContain(`${world.url}/rejoindre`);
      // Printing the letter again keeps the earlier code valid.
      await teacher.client.post(path('/roster/letters'), { studentIds: [lea?.id] });
      expect((await facts(lea?.id ?? '')).code).toBe(code);
    });

    it('writes to those whose address is known, once a day, and says who has none', async () => {
      const id = (await table()).find(({ firstName }) => firstName === 'Léa')?.id ?? '';
      const { status, body } = await teacher.client.post<Record<string, number>>(path('/roster/invitations'), { locale: 'en' });
      expect(status).toBe(200);
      expect(body).toMatchObject({ written: 1, recent: 0 });
      expect(body.withoutAddress).toBeGreaterThan(0);
      expect(await lettersAbout(id)).toEqual(['roster-invitation']);
      const [letter] = await world.query(`select to_address as "to", locale, params from email where entity_id = $1`, [id]);
      expect(letter).toMatchObject({
        ...{ to: 'lea@famille.example', locale: 'en' },
        params: { className: 'BTS métiers de la chimie 1', link: expect.stringContaining(`${world.url}/rejoindre#code=`) },
      });
      expect((await teacher.client.post<object>(path('/roster/invitations'), { locale: 'fr' })).body).toMatchObject({
        written: 0,
        recent: 1,
      });
    });

    it('is joined by personal code and birth date: the row keeps its id, and the code is spent', async () => {
      const lea = (await table()).find(({ firstName }) => firstName === 'Léa');
      const id = lea?.id ?? '';
      const { code } = await facts(id);
      const wrong = [
        byPersonalCode('l@e.example', code, OTHER_DAY),
        byPersonalCode('l@e.example', 'ZZZZZ-ZZZZZ'),
        byPersonalCode('l@e.example', 'X'),
      ];
      const answers = (await Promise.all(wrong)).map(({ status, body }) => ({ status, ...body.errors?.[0] }));
      // All responses are equal, so they do not reveal whether the code exists.
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 400, path: 'code', code: 'personal-code.unknown' });
      expect((await byPersonalCode('lea@eleve.example', `${code}`.toLowerCase())).status).toBe(202);
      const client = await confirm('lea@eleve.example');
      expect(await ownId(client)).toMatchObject({ studentId: id, classGroupId: classId });
      expect(await facts(id)).toMatchObject({ state: 'joined', birthDate: BORN, code: null, email: null });
      expect((await byPersonalCode('autre@eleve.example', code)).body.errors?.[0]?.code).toBe('personal-code.unknown');
      expect((await teacher.client.post<Refusal>(path(`/students/${id}/code`))).body.code).toBe('roster.joined');
    });

    it('mailed to an address that the school corrects, opens nothing any more, nor does what it had begun', async () => {
      const person = { firstName: 'Sacha', lastName: 'Morel', birthDate: BORN };
      const { id } = (await add({ ...person, email: 'voisin@eleve.example' })).body;
      const invite = () => teacher.client.post(path('/roster/letters'), { studentIds: [id] });
      const edit = (email: string) => teacher.client.put(path(`/students/${id}/roster`), { ...person, email });
      await invite();
      const printed = (await facts(id)).code;
      expect((await edit('voisin@college.example')).status).toBe(204);
      // A code on paper stays valid: the pupil may still hold the letter.
      expect((await facts(id)).code).toBe(printed);
      expect((await teacher.client.post(path('/roster/invitations'), { studentIds: [id], locale: 'fr' })).status).toBe(200);
      expect((await byPersonalCode('voisin@college.example', printed)).status).toBe(202);
      expect((await edit('sacha@eleve.example')).status).toBe(204);
      expect((await facts(id)).code).toBeNull();
      expect((await byPersonalCode('autre@eleve.example', printed)).body.errors?.[0]?.code).toBe('personal-code.unknown');
      expect(await ownId(await confirm('voisin@college.example'))).toMatchObject({ classGroupId: null });
      expect((await decide((await waitingAs('voisin@college.example')).id, { decision: 'refuse' })).status).toBe(204);
      await invite();
      expect((await facts(id)).code).not.toBe(printed);
    });

    it('limits the tries with one code, and renews it: the old one opens nothing, nor does what it had begun', async () => {
      const { id } = (await add({ firstName: 'Noé', lastName: 'Dupuis' })).body;
      const renew = async () => (await teacher.client.post<{ code: string }>(path(`/students/${id}/code`))).body.code;
      const old = await renew();
      expect((await byPersonalCode('faux-noe@eleve.example', old)).status).toBe(202);
      const fresh = await renew();
      expect((await byPersonalCode('noe@eleve.example', old)).body.errors?.[0]?.code).toBe('personal-code.unknown');
      const early = await confirm('faux-noe@eleve.example');
      expect(await ownId(early)).toMatchObject({ classGroupId: null, studentId: expect.not.stringMatching(id) });
      expect((await decide((await waitingAs('faux-noe@eleve.example')).id, { decision: 'refuse' })).status).toBe(204);
      const statuses = [];
      for (let tries = 0; tries < 10; tries += 1) statuses.push((await byPersonalCode('noe@eleve.example', fresh, OTHER_DAY)).status);
      expect(statuses.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 400));
      expect(statuses.slice(8)).toEqual([429, 429]);
    });

    it('the code of the class takes no row: with name and birth date or without, it answers the same, and the teacher decides', async () => {
      const { id } = (await add({ firstName: 'Anne-Sophie', lastName: 'Lefèvre' })).body;
      await world.query(
        "insert into guardian (student_id, first_name, last_name, email, phone) values ($1, 'Rose', 'Lefèvre', 'rose@famille.example', '0322010203')",
        [id],
      );
      const known = { firstName: 'anne sophie', lastName: 'LEFEVRE' };
      const comers = [
        ['anne@eleve.example', known],
        ['anne-autre-jour@eleve.example', { ...known, birthDate: OTHER_DAY }],
        ['inconnu@eleve.example', { firstName: 'Karim', lastName: 'Haddad' }],
      ] as const;
      const told = [];
      for (const [email, person] of comers) {
        const client = await byClassCode(email, person);
        const { studentId, ...own } = await ownId(client);
        expect(studentId).not.toBe(id);
        const { body } = await client.get<object>('/api/student/profile');
        expect(JSON.stringify(body)).not.toMatch(/rose|0322010203/i);
        expect(await lettersAbout(studentId)).toEqual(['roster-to-confirm']);
        told.push(own.classGroupId);
      }
      expect(told).toEqual([null, null, null]);
      const shown = [];
      for (const [email] of comers) shown.push((await waitingAs(email)).candidates.map((one) => [one.id, one.doubt, one.account]));
      expect(shown).toEqual([[[id, 'unproven', null]], [[id, 'birth_date', null]], []]);
      expect((await facts(id)).state).not.toBe('joined');
      // A later sign-up with the personal code raises no doubt.
      const { code } = (await teacher.client.post<{ code: string }>(path(`/students/${id}/code`))).body;
      await byPersonalCode('vraie-anne@eleve.example', code);
      expect(await ownId(await confirm('vraie-anne@eleve.example'))).toMatchObject({ studentId: id, classGroupId: classId });
      for (const [email] of comers) expect((await decide((await waitingAs(email)).id, { decision: 'refuse' })).status).toBe(204);
    });

    it('an adult takes the row whose address is theirs; a minor does not, nor an adult with another address', async () => {
      const [adult, minor] = [
        { firstName: 'Hugo', lastName: 'Masson', birthDate: bornYearsAgo(19), email: 'hugo@eleve.example' },
        { firstName: 'Lila', lastName: 'Masson', birthDate: BORN, email: 'lila@eleve.example' },
      ];
      const [{ id: ofAdult }, { id: ofMinor }] = [(await add(adult)).body, (await add(minor)).body];
      const elsewhere = await byClassCode('hugo-ailleurs@eleve.example', { ...adult, email: 'hugo-ailleurs@eleve.example' });
      expect((await ownId(elsewhere)).classGroupId).toBeNull();
      expect(await ownId(await byClassCode(adult.email, adult))).toMatchObject({ studentId: ofAdult, classGroupId: classId });
      expect((await ownId(await byClassCode(minor.email, minor))).studentId).not.toBe(ofMinor);
      expect((await joinsOf(classId)).entered).toMatchObject([{ firstName: 'Hugo', email: adult.email }]);
      for (const email of ['hugo-ailleurs@eleve.example', minor.email])
        expect((await decide((await waitingAs(email)).id, { decision: 'refuse' })).status).toBe(204);
    });

    it('a class without a list is open to its code, and the teacher reads who came, with one letter of the evening', async () => {
      const openClass = await people.classGroup(teacher, 'BETTERA8');
      for (const email of ['un@eleve.example', 'deux@eleve.example'])
        expect((await ownId(await byClassCode(email, { classCode: 'BETTERA8' }))).classGroupId).toBe(openClass);
      expect((await joinsOf(openClass)).entered.map(({ email }) => email)).toEqual(['deux@eleve.example', 'un@eleve.example']);
      const letters = await world.query(
        "select letter, params ->> 'isIn' as in, not_before > now() as later, to_address as to from email where entity_id = $1",
        [openClass],
      );
      expect(letters).toEqual([{ letter: 'roster-to-confirm', in: 'true', later: true, to: teacher.email }]);
    });

    it('of two accounts of one person, the teacher sees what each has done, keeps either, and loses nothing of either', async () => {
      const company = await people.company();
      const [one, two] = [await published(company.client), await published(company.client)];
      const [applicant, another] = [await people.student(otherClassId), await people.student(otherClassId)];
      const [first, second] = [await applied(applicant.client, one), await applied(applicant.client, two)];
      const same = await applied(another.client, one);
      const give = (application: string, studentId: string) =>
        world.query('update application set student_id = $2 where id = $1', [application, studentId]);
      const ofStudents = async (ids: string[]) =>
        (await world.query<{ id: string }>('select id from application where student_id = any($1) order by id', [ids])).map(({ id }) => id);
      const { id } = (await add({ firstName: 'Lou', lastName: 'Blanchard' })).body;
      const { code } = (await teacher.client.post<{ code: string }>(path(`/students/${id}/code`))).body;
      await byPersonalCode('lou1@eleve.example', code);
      const early = await confirm('lou1@eleve.example');
      const person = { firstName: 'Lou', lastName: 'Blanchard' };
      const late = await byClassCode('lou2@eleve.example', person);
      const { studentId: lateId } = await ownId(late);
      await world.query(
        `insert into guardian (student_id, first_name, last_name, email, typed_by_account_id, confirmed_at)
         select id, 'Rose', 'Blanchard', 'rose@famille.example', account_id, now() from student where id = $1`,
        [id],
      );
      await give(first, id);
      await give(second, lateId);
      await give(same, lateId);
      const decided = await waitingAs('lou2@eleve.example');
      expect(decided.account).toMatchObject({
        applications: 2,
        cvs: 0,
        places: 0,
        userAgent: expect.any(String),
        signedUpOn: dayIn(0),
      });
      expect(decided.candidates).toMatchObject([{ id, doubt: 'joined', account: { email: 'lou1@eleve.example', applications: 1 } }]);
      expect((await decide(lateId, { decision: 'same', rowId: id })).body.errors).toMatchObject([{ path: 'keeps', code: 'field.missing' }]);
      expect((await decide(lateId, { decision: 'same', rowId: id, keeps: 'second' })).status).toBe(204);
      expect(await ownId(late)).toMatchObject({ studentId: id, classGroupId: classId });
      expect(await world.query('select confirmed_at as at from guardian where student_id = $1', [id])).toEqual([{ at: null }]);
      const rest = await ownId(early);
      expect(rest).toMatchObject({ classGroupId: null, studentId: expect.not.stringMatching(id) });
      // Records that both rows have stay with the earlier row, which no longer has an account.
      expect(await ofStudents([id])).toEqual([first, second].sort());
      expect(await ofStudents([rest.studentId])).toEqual([]);
      expect(await ofStudents([lateId])).toEqual([same]);
      expect([await outcomesTold('lou1@eleve.example'), await outcomesTold('lou2@eleve.example')]).toEqual([['known'], ['joined']]);

      const third = await byClassCode('lou3@eleve.example', person);
      const { studentId: thirdId } = await ownId(third);
      expect((await decide(thirdId, { decision: 'same', rowId: id, keeps: 'first' })).status).toBe(204);
      expect(await ownId(late)).toMatchObject({ studentId: id, classGroupId: classId });
      expect(await ownId(third)).toMatchObject({ studentId: thirdId, classGroupId: null });
      expect(await outcomesTold('lou3@eleve.example')).toEqual(['known']);
      const [row] = await world.query<{ accounts: number }>(
        `select count(*)::int as accounts from account where email like 'lou_@eleve.example'`,
      );
      expect(row?.accounts).toBe(3);
    });

    it('a doubtful sign-up waits: the student signs in, the teacher is told, and nothing said meanwhile is lost', async () => {
      const { id } = (await add({ firstName: 'Inès', lastName: 'Moreau' })).body;
      await world.query(
        `insert into contact_note (id, student_id, author_account_id, kind, happened_on, text) values (gen_random_uuid(), $1, $2, 'note', '2026-01-05', 'À suivre.')`,
        [id, teacher.accountId],
      );
      const client = await byClassCode('ines@eleve.example', { firstName: 'Inès', lastName: 'Moreau', birthDate: OTHER_DAY });
      const before = await ownId(client);
      expect(before.classGroupId).toBeNull();
      expect((await table()).map((row) => row.id)).not.toContain(before.studentId);
      expect(await lettersAbout(before.studentId)).toEqual(['roster-to-confirm']);
      expect((await lettersTo(world, teacher.email)).at(-1)).toBe('roster-to-confirm');
      const { version } = (await client.get<{ version: number }>('/api/student/profile')).body;
      const availability = [{ kind: 'pfmp', availableFrom: '2027-01-11', availableTo: '2027-02-05' }];
      const classmate = await people.student(classId, { lastName: 'Autre' });
      const guardian = "insert into guardian (student_id, first_name, last_name, email) values ($1, 'Claire', 'Moreau', $2)";
      await world.query(guardian, [before.studentId, 'claire@famille.example']);
      await world.query(guardian, [classmate.studentId, 'autre@famille.example']);
      await client.patch('/api/student/profile', { version, kinds: ['pfmp'], wantedRomeCodes: ['H1503'], availability });
      const one = await waitingAs('ines@eleve.example');
      const elsewhere = await people.teacher();
      const theirs = `/api/classes/${await people.classGroup(elsewhere)}/joins/${one.id}`;
      expect((await elsewhere.client.post(theirs, { decision: 'refuse' })).status).toBe(404);
      expect(one).toMatchObject({ id: before.studentId, candidates: [{ id, doubt: 'birth_date', birthDate: BORN }] });
      expect((await decide(one.id, { decision: 'same' })).body.errors).toMatchObject([{ path: 'rowId' }]);
      expect((await decide(one.id, { decision: 'same', rowId: one.id })).status).toBe(404);
      expect((await decide(one.id, { decision: 'same', rowId: id })).status).toBe(204);
      expect((await decide(one.id, { decision: 'same', rowId: id })).status).toBe(404);
      expect(await ownId(client)).toMatchObject({ studentId: id, classGroupId: classId });
      expect(await facts(id)).toMatchObject({ state: 'joined', birthDate: BORN, isBirthDateConfirmed: true });
      expect(await lettersAbout(id)).toEqual(['roster-decided']);
      const [kept] = await world.query(
        `select kinds, (select count(*)::int from contact_note where student_id = student.id) as notes,
         (select count(*)::int from student_availability where student_id = student.id) as free from student where id = $1`,
        [id],
      );
      expect(kept).toEqual({ kinds: ['pfmp'], notes: 1, free: 1 });
      const guardians = await world.query('select student_id as id, email from guardian where student_id = any($1) order by email', [
        [id, before.studentId, classmate.studentId],
      ]);
      expect(guardians).toEqual([
        { id: classmate.studentId, email: 'autre@famille.example' },
        { id, email: 'claire@famille.example' },
      ]);
      expect(await world.query('select 1 from student where id = $1', [before.studentId])).toEqual([]);
    });

    it('never takes a sign-up that was refused for the student whom the school adds later', async () => {
      const person = { firstName: 'Tia', lastName: 'Renard' };
      await byClassCode('fausse-tia@eleve.example', person);
      const { id: refused } = await waitingAs('fausse-tia@eleve.example');
      expect((await decide(refused, { decision: 'refuse' })).status).toBe(204);
      const { id } = (await add(person)).body;
      expect(id).toEqual(expect.any(String));
      expect(id).not.toBe(refused);
    });

    it('takes a row without birth date by the word of the teacher, with the date that the student gave', async () => {
      const { id } = (await add({ firstName: 'Noa', lastName: 'Perrin' })).body;
      await world.query('update student set birth_date = null, birth_date_confirmed_at = null where id = $1', [id]);
      const client = await byClassCode('noa@eleve.example', { firstName: 'Noa', lastName: 'Perrin' });
      const one = await waitingAs('noa@eleve.example');
      const classmate = await people.student(classId, { age: 20, lastName: 'Autre' });
      const place = { hostName: 'Moulin', kind: 'internship', startOn: dayIn(30), endOn: dayIn(60), weeklyMinutes: 2_100, hazards: [] };
      expect((await classmate.client.post('/api/student/declared-places', place)).status).toBe(201);
      await world.query('update placement set student_id = $2 where student_id = $1', [classmate.studentId, one.id]);
      expect(one.candidates).toMatchObject([{ id, doubt: 'birth_date_unknown' }]);
      expect((await decide(one.id, { decision: 'same', rowId: id })).status).toBe(204);
      expect(await ownId(client)).toMatchObject({ studentId: id, classGroupId: classId });
      expect(await facts(id)).toMatchObject({ state: 'joined', birthDate: BORN, isBirthDateConfirmed: false });
      expect(await world.query('select search_state as state from student where id = $1', [id])).toEqual([{ state: 'placed' }]);
    });

    it('keeps the guardian whom the school has written before the one who came with the sign-up', async () => {
      const { id } = (await add({ firstName: 'Maé', lastName: 'Caron' })).body;
      const client = await byClassCode('mae@eleve.example', { firstName: 'Maé', lastName: 'Caron', birthDate: OTHER_DAY });
      const { studentId } = await ownId(client);
      const classmate = await people.student(classId, { lastName: 'Autre' });
      for (const [of, email] of [
        [id, 'ecole@famille.example'],
        [studentId, 'inscription@famille.example'],
        [classmate.studentId, 'autre@famille.example'],
      ])
        await world.query("insert into guardian (student_id, first_name, last_name, email) values ($1, 'Claire', 'Caron', $2)", [
          of,
          email,
        ]);
      expect((await decide(studentId, { decision: 'same', rowId: id })).status).toBe(204);
      const left = 'select student_id as id, email from guardian where student_id = any($1) order by email';
      expect(await world.query(left, [[id, studentId, classmate.studentId]])).toEqual([
        { id: classmate.studentId, email: 'autre@famille.example' },
        { id, email: 'ecole@famille.example' },
      ]);
    });

    it('another one of the same name enters beside; a stranger is refused, keeps the account, and may type another code', async () => {
      await add({ firstName: 'Max', lastName: 'Leroy' });
      const namesake = await byClassCode('max@eleve.example', { firstName: 'Max', lastName: 'Leroy', birthDate: OTHER_DAY });
      const one = await waitingAs('max@eleve.example');
      expect((await decide(one.id, { decision: 'another' })).status).toBe(204);
      expect(await ownId(namesake)).toMatchObject({ studentId: one.id, classGroupId: classId });
      const stranger = await byClassCode('autre-max@eleve.example', { firstName: 'Max', lastName: 'Leroy', birthDate: bornYearsAgo(19) });
      const other = await waitingAs('autre-max@eleve.example');
      // The school does not vouch for a sign-up that waits or was rejected.
      const asksHost = async (hostName: string) => {
        const place = { hostName, contactEmail: 'accueil@ferme.example', kind: 'internship', weeklyMinutes: 2_100, hazards: [] };
        const days = hostName === 'Ferme' ? { startOn: dayIn(30), endOn: dayIn(40) } : { startOn: dayIn(50), endOn: dayIn(60) };
        const { id } = (await stranger.post<{ id: string }>('/api/student/declared-places', { ...place, ...days })).body;
        const asked = await world.query<{ school: string | null; link: string }>(
          `select params ->> 'schoolName' as school, params ->> 'link' as link from email where letter = 'place-asked' and entity_id = $1`,
          [id],
        );
        const token = new URL(asked[0]?.link ?? '').searchParams.get('token');
        const { body } = await world.client().post<{ state: string }>('/api/place-links/confirmation', { token });
        const papers = await world.query('select 1 from agreement where placement_id = $1', [id]);
        return { schools: asked.map(({ school }) => school), state: body.state, papers };
      };
      const unknown = { schools: [null], state: 'agreed', papers: [] };
      expect(await asksHost('Ferme')).toEqual(unknown);
      expect((await decide(other.id, { decision: 'refuse' })).status).toBe(204);
      expect((await ownId(stranger)).classGroupId).toBeNull();
      expect(await asksHost('Laiterie')).toEqual(unknown);
      expect((await facts(other.id)).state).toBeUndefined();
      expect(await outcomesTold('autre-max@eleve.example')).toEqual(['refused']);
      expect((await teacher.client.get<{ id: string }[]>(path('/left'))).body.map((row) => row.id)).not.toContain(other?.id);
    });

    it('has nobody to invite once all chosen have joined', async () => {
      const joined = (await table()).find(({ rosterState }) => rosterState === 'joined');
      const answer = await teacher.client.post<Refusal>(path('/roster/letters'), { studentIds: [joined?.id] });
      expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'roster.nobody-to-invite' });
    });
  });
