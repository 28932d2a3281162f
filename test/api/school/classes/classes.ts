import { beforeAll, describe, expect, it } from '@jest/globals';
import { CLASS_CODE_ALPHABET } from '@seve/domain';
import { act, applied, apply } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Person, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Row {
  id: string;
  firstName: string;
  state: string;
  applications: number;
  openApplications: number;
  lastActOn: string | null;
  lastContact: { on: string; kind: string } | null;
  quietDays: number;
  placement: { companyName: string; title: string; startOn: string } | null;
  nextAct: { code: string };
}
interface ClassTable {
  id: string;
  code: string | null;
  certification: { key: string; level: number };
  students: Row[];
}
interface Profile extends Refusal {
  className: string | null;
  missing: string[];
  version: number;
}

const IS_CODE = new RegExp(`^[${CLASS_CODE_ALPHABET}]{8}$`);

export const classes: WorldTests = (given) =>
  describe('schools and classes', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let teacher: Teacher;
    let company: Member;
    const newClass = async (name: string, by = teacher) =>
      (await by.client.post<ClassTable>('/api/classes', { name, certification: 'bts-metiers-de-la-chimie' })).body;
    const tableOf = async (id: string) => (await teacher.client.get<ClassTable>(`/api/classes/${id}`)).body.students;
    const opens = async (code: string) => (await world.client().get(`/api/class-codes/${code}`)).status;

    beforeAll(async () => {
      ({ world, people } = given());
      [coordinator, teacher, company] = [await people.coordinator(), await people.teacher(), await people.company()];
    });

    it('a coordinator creates a school, whose UAI no other has', async () => {
      const school = { name: 'Lycée Marie-Curie', kind: 'lycee', uai: '0600001A', communeInsee: '80021' };
      const created = await coordinator.client.post('/api/schools', school);
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({ name: 'Lycée Marie-Curie', communeName: 'Amiens', teachers: 0, classes: 0 });
      const twice = await coordinator.client.post<Refusal>('/api/schools', { ...school, name: 'Autre' });
      expect({ status: twice.status, error: twice.body.errors?.[0] }).toMatchObject({
        status: 400,
        error: { path: 'uai', code: 'school.uai-taken' },
      });
      const { body } = await coordinator.client.get<{ id: string; teachers: number }[]>('/api/schools');
      expect(body).toContainEqual(expect.objectContaining({ id: teacher.schoolId, teachers: 1 }));
      expect(body).toContainEqual(expect.objectContaining({ name: 'Lycée Marie-Curie', teachers: 0 }));
    });

    it('a class gets a code of 8 letters and digits that nobody mixes up', async () => {
      const created = await newClass('BTS 1');
      expect(created.code).toMatch(IS_CODE);
      expect(created.certification).toMatchObject({ key: 'bts-metiers-de-la-chimie', level: 5 });
      expect(await opens(created.code ?? '')).toBe(200);
    });

    it('a new code kills the one before, and a revoked one opens nothing', async () => {
      const { id, code } = await newClass('BTS 2');
      const renewed = await teacher.client.post<{ code: string }>(`/api/classes/${id}/code`);
      expect(renewed.body.code).toMatch(IS_CODE);
      expect([await opens(code ?? ''), await opens(renewed.body.code)]).toEqual([404, 200]);
      await teacher.client.agent.del(`/api/classes/${id}/code`).expect(204);
      expect(await opens(renewed.body.code)).toBe(404);
      expect((await teacher.client.get<ClassTable>(`/api/classes/${id}`)).body.code).toBeNull();
    });

    it('the table says where each student stands, and what comes next', async () => {
      const { id } = await newClass('BTS 4');
      const offerId = await published(company.client, { seats: 5 });
      const names = ['Ali', 'Bea', 'Cléo', 'Dan', 'Eva', 'Fred'] as const;
      const students: Student[] = [];
      for (const firstName of names)
        students.push(await people.student(id, { firstName, lastName: firstName, isComplete: firstName !== 'Ali' }));
      const [, , cleo, dan, eva, fred] = students.map(({ client }) => client);
      if (!cleo || !dan || !eva || !fred) throw new Error('six students');
      await applied(cleo, offerId);
      await act(company.client, await applied(dan, offerId), 'offering', {});
      const evas = await applied(eva, offerId);
      await act(company.client, evas, 'offering', {});
      await act(eva, evas, 'acceptance');
      await act(company.client, await applied(fred, offerId), 'rejection', { reason: 'dates' });

      const table = await tableOf(id);
      expect(table.map((row) => [row.firstName, row.state, row.nextAct.code, row.applications, row.openApplications])).toEqual([
        ['Ali', 'no_application', 'complete_profile', 0, 0],
        ['Bea', 'no_application', 'apply', 0, 0],
        ['Cléo', 'waiting', 'wait_company', 1, 1],
        ['Dan', 'to_confirm', 'answer_offer', 1, 1],
        ['Eva', 'placed', 'none', 1, 0],
        ['Fred', 'no_application', 'apply', 1, 0],
      ]);
      expect(table.map(({ lastActOn }) => lastActOn !== null)).toEqual([false, false, true, true, true, true]);
      expect(table.map(({ lastContact }) => lastContact)).toEqual([null, null, null, null, null, null]);
      expect(table[4]?.placement).toMatchObject({ companyName: 'Amidonnerie du Santerre' });
      const { body } = await teacher.client.get<{ id: string; students: number; placed: number }[]>('/api/classes');
      expect(body.find((one) => one.id === id)).toMatchObject({
        students: 6,
        placed: 1,
        tasks: { withoutApplication: 3, waiting: 1, toConfirm: 1, quiet: 0 },
      });
    });

    it('acts of the student and of the teacher are told apart, and silence is counted on those of the student alone', async () => {
      const { id } = await newClass('BTS 41');
      const [quiet, active] = [await people.student(id, { firstName: 'Ali' }), await people.student(id, { firstName: 'Bea' })];
      await world.query("update account set created_at = now() - interval '40 days' where id = any($1)", [
        [quiet.accountId, active.accountId],
      ]);
      const offerId = await published(company.client);
      const sent = await applied(active.client, offerId);
      await world.query("update state_change set created_at = now() - interval '20 days' where entity_id = $1", [sent]);
      const rows = async () => (await tableOf(id)).sort((one, other) => one.firstName.localeCompare(other.firstName));
      expect((await rows()).map(({ quietDays }) => quietDays)).toEqual([40, 20]);

      const path = (student: Student) => `/api/classes/${id}/students/${student.studentId}`;
      await teacher.client.post(`${path(quiet)}/notes`, { kind: 'phone', happenedOn: dayIn(0), text: 'Rappelé.' });
      await teacher.client.post(`${path(active)}/proposals`, { offerId: await published(company.client), message: '' });
      expect((await rows()).map(({ lastContact, quietDays }) => [lastContact?.kind, quietDays])).toEqual([
        ['phone', 40],
        ['proposal', 20],
      ]);
      const { body } = await teacher.client.get<{ id: string; tasks: object }[]>('/api/classes');
      expect(body.find((one) => one.id === id)?.tasks).toMatchObject({ quiet: 2, quietContacted: 2 });
      expect((await rows()).map(({ nextAct }) => nextAct.code)).toEqual(['apply', 'wait_company']);
    });

    it('finds one’s own students by name, and nobody of another class, of the same school neither', async () => {
      const { id } = await newClass('BTS 42');
      const own = await people.student(id, { firstName: 'Éloïse', lastName: 'Quenneville' });
      await people.student(await people.classGroup(await people.teacher()), { firstName: 'Éloïse', lastName: 'Quennevile' });
      const find = (q: string, by = teacher) => by.client.get<{ studentId: string; className: string }[]>(`/api/class-students?q=${q}`);
      for (const typed of ['eloise', 'quenneville%20elo']) {
        expect([typed, (await find(typed)).body]).toEqual([
          typed,
          [{ studentId: own.studentId, classId: id, className: 'BTS 42', firstName: 'Éloïse', lastName: 'Quenneville' }],
        ]);
      }
      const colleague = await people.teacher(teacher.schoolId);
      expect((await find('eloise', colleague)).body).toEqual([]);
      expect((await colleague.client.get<unknown[]>('/api/classes')).body).toEqual([]);
      expect((await find('%25%25')).body).toEqual([]);
      expect((await find('q')).status).toBe(400);
    });

    describe('a student whom the teacher removes', () => {
      let student: Student;
      let applicationId: string;
      let offerId: string;
      const profile = async () => (await student.client.get<Profile>('/api/student/profile')).body;
      const join = (code: string) => student.client.post<Profile>('/api/student/class', { code });

      beforeAll(async () => {
        const { id } = await newClass('BTS 5');
        [student, offerId] = [await people.student(id), await published(company.client)];
        applicationId = await applied(student.client, await published(company.client));
        const path = `/api/classes/${id}/students/${student.studentId}`;
        await teacher.client.agent.del(path).expect(204);
        await teacher.client.agent.del(path).expect(404);
      });

      it('keeps the account and the applications', async () => {
        const { body } = await student.client.get<{ items: { id: string }[] }>('/api/applications');
        expect(body.items.map(({ id }) => id)).toEqual([applicationId]);
        await company.client.agent.get(`/api/applications/${applicationId}`).expect(200);
        await act(student.client, applicationId, 'withdrawal');
      });

      it('reads what is missing, matches nothing and applies nowhere', async () => {
        expect(await profile()).toMatchObject({ className: null, missing: ['class'] });
        expect((await student.client.get<{ items: unknown[] }>('/api/student/matches')).body.items).toEqual([]);
        expect((await apply(student.client, offerId)).body.code).toBe('application.profile-incomplete');
      });

      it('enters another class by its code, and a wrong code by none', async () => {
        const other = await newClass('BTS 6', await people.teacher());
        const wrong = await join('AAAA AAAA');
        expect({ status: wrong.status, error: wrong.body.errors?.[0] }).toMatchObject({
          status: 400,
          error: { path: 'code', code: 'class-code.unknown' },
        });
        const before = await profile();
        const joined = await join(other.code?.toLowerCase() ?? '');
        expect({ status: joined.status, className: joined.body.className, missing: joined.body.missing }).toEqual({
          status: 200,
          className: 'BTS 6',
          missing: [],
        });
        const [promise] = await world.query<{ payload: { version: number } }>(
          `select payload from outbox where job = 'match-student' and payload ->> 'studentId' = $1 order by created_at desc limit 1`,
          [student.studentId],
        );
        expect(promise?.payload.version).toBe(before.version + 1);
        expect((await apply(student.client, offerId)).status).toBe(201);
      });

      it('in a class, enters no second one', async () => {
        const { code } = await newClass('BTS 7');
        const refused = await join(code ?? '');
        expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'student.already-in-class' });
        expect((await profile()).className).toBe('BTS 6');
      });
    });
  });
