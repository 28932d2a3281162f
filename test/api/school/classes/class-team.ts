import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Office, type People, type Person, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Team extends Refusal {
  teachers: { id: string; isReferent: boolean; students: number; until: string | null }[];
  colleagues: { id: string; followed: number }[];
  limit: { most: number; article: string };
  canEntrust: boolean;
  history: { act: string | null; fields: string[] }[];
}
interface Detail {
  name: string;
  schoolYear: number;
  programme: { id: string; name: string };
  referent: { id: string; name: string };
  code: string | null;
  isArchived: boolean;
  students: { id: string; referent: { id: string } | null }[];
}

export const classTeam: WorldTests = (given) =>
  describe('who teaches a class, and how it is run', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let colleague: Teacher;
    let office: Office;
    let classId: string;

    const path = (rest = '') => `/api/classes/${classId}${rest}`;
    const team = async (by: Person = teacher) => (await by.client.get<Team>(path('/team'))).body;
    const detail = async (by: Person = teacher) => (await by.client.get<Detail>(path())).body;
    const sees = async (by: Person) => (await by.client.get(path())).status === 200;
    const share = (body: object, by: Person = teacher) => by.client.post<Refusal>(path('/teachers'), body);
    const put = (rest: string, body: object, by: Person = teacher) => by.client.agent.put(path(rest)).send(body);
    const codeOf = ({ body }: { body: Refusal }) => body.errors?.[0]?.code ?? body.code;
    const letters = async (to: Person) =>
      (
        await world.query<{ how: string }>(
          `select params->>'how' as how from email where letter = 'class-entrusted' and to_account_id = $1 and entity_id = $2 order by created_at`,
          [to.accountId, classId],
        )
      ).map(({ how }) => how);
    const audited = async () =>
      (await world.query<{ act: string }>(`select act from audit_entry where entity_id = $1 order by created_at`, [classId])).map(
        ({ act }) => act,
      );

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      colleague = await people.teacher(teacher.schoolId);
      office = await people.office(teacher.schoolId);
    });
    beforeEach(async () => {
      classId = await people.classGroup(teacher);
    });

    it('a colleague sees the class from when it is shared until this ends, and is told', async () => {
      expect(await sees(colleague)).toBe(false);
      expect((await share({ teacherId: colleague.teacherId })).status).toBe(204);
      expect(await sees(colleague)).toBe(true);
      expect(codeOf(await share({ teacherId: colleague.teacherId }))).toBe('class.teacher-there');
      await teacher.client.agent.delete(path(`/teachers/${colleague.teacherId}`)).expect(204);
      expect(await sees(colleague)).toBe(false);
      expect(await letters(colleague)).toEqual(['shared']);
      expect(await audited()).toEqual(['class_access_given', 'class_access_ended']);
      expect((await team()).history.map(({ fields }) => fields)).toEqual([['teachers'], ['teachers']]);
    });

    it('a delegation opens the class from its first day to its last, once however often it is asked for', async () => {
      const now = { teacherId: colleague.teacherId, until: dayIn(5) };
      for (const _click of [1, 2]) expect((await share(now)).status).toBe(204);
      expect(await sees(colleague)).toBe(true);
      expect((await team()).teachers).toMatchObject([{ isReferent: true }, { id: colleague.teacherId, until: dayIn(5) }]);
      expect((await share({ ...now, from: dayIn(3) })).status).toBe(204);
      expect(await sees(colleague)).toBe(false);
      expect(await letters(colleague)).toEqual(['delegated', 'delegated']);
      await world.query(`update class_teacher set from_at = now() - interval '9 days', to_at = now() - interval '1 second'
      where class_group_id = '${classId}' and delegated_until is not null`);
      expect((await team()).teachers).toHaveLength(1);
    });

    it('no delegation ends before it begins, nor begins later without an end', async () => {
      const faultOf = async (dates: object) => codeOf(await share({ teacherId: colleague.teacherId, ...dates }));
      expect(await faultOf({ from: dayIn(4), until: dayIn(3) })).toBe('class.until');
      expect(await faultOf({ from: dayIn(4) })).toBe('class.until-missing');
    });

    it('no office becomes its teacher', async () => {
      expect(codeOf(await share({ teacherId: office.membershipId }))).toBe('class.teacher');
      expect(codeOf(await put('/referent', { teacherId: office.membershipId }))).toBe('class.teacher');
    });

    it('is handed over: the new referent follows its students and is told, the one before still shares it', async () => {
      const student = await people.student(classId);
      await put('/referent', { teacherId: colleague.teacherId }).expect(204);
      await put('/referent', { teacherId: colleague.teacherId }).expect(403);
      expect(await detail()).toMatchObject({
        referent: { id: colleague.teacherId },
        students: [{ id: student.studentId, referent: { id: colleague.teacherId } }],
      });
      expect(await letters(colleague)).toEqual(['handed_over']);
      expect(await audited()).toEqual(['class_handed_over']);
      expect((await team(colleague)).canEntrust).toBe(true);
      const { body } = await colleague.client.agent.delete(path(`/teachers/${colleague.teacherId}`)).expect(409);
      expect(body.code).toBe('class.referent-stays');
      await teacher.client.agent.delete(path(`/teachers/${teacher.teacherId}`)).expect(204);
      expect(await sees(teacher)).toBe(false);
    });

    it('only its referent and the office decide who teaches it', async () => {
      await share({ teacherId: colleague.teacherId });
      expect(codeOf(await put('/referent', { teacherId: colleague.teacherId }, colleague))).toBe('class.referent-only');
      expect((await team(colleague)).canEntrust).toBe(false);
      await put('/referent', { teacherId: colleague.teacherId }, office).expect(204);
      expect((await detail(office)).referent.id).toBe(colleague.teacherId);
    });

    it('each student has one referent, who then shares the class; more than 24 are warned about, with the article', async () => {
      const [one, other] = [await people.student(classId), await people.student(classId, { firstName: 'Zoé' })];
      await put('/referents', { studentIds: [one.studentId], teacherId: colleague.teacherId }).expect(204);
      const followed = async () => (await detail()).students.map(({ id, referent }) => [id === one.studentId, referent?.id]).sort();
      expect(await followed()).toEqual([
        [false, teacher.teacherId],
        [true, colleague.teacherId],
      ]);
      expect(await sees(colleague)).toBe(true);
      expect(await letters(colleague)).toEqual(['followed']);
      const { colleagues, limit } = await team();
      expect(colleagues.find(({ id }) => id === colleague.teacherId)?.followed).toBeGreaterThan(0);
      expect(limit).toEqual({ most: 24, article: 'Code de l’éducation, art. D124-3' });
      await put('/referents', { studentIds: [one.studentId, other.studentId], teacherId: teacher.teacherId }).expect(204);
      expect(await followed()).toEqual([
        [false, teacher.teacherId],
        [true, teacher.teacherId],
      ]);
    });

    it('is renamed and moved to another programme and year, whose diploma it takes', async () => {
      const made = await office.client.post<{ id: string }>('/api/programmes', {
        name: `Bioanalyses ${classId}`,
        certification: 'bts-bioanalyses-en-laboratoire-de-controle',
      });
      await put('', { name: 'BTS B 2', programmeId: made.body.id, schoolYear: 2027 }, office).expect(204);
      expect(await detail()).toMatchObject({
        name: 'BTS B 2',
        schoolYear: 2027,
        programme: { id: made.body.id },
        certification: { key: 'bts-bioanalyses-en-laboratoire-de-controle' },
      });
      expect((await team()).history[0]).toMatchObject({ act: 'edit', fields: ['name', 'programmeId', 'schoolYear'] });
      expect(codeOf(await put('', { name: 'X', programmeId: classId, schoolYear: 2027 }))).toBe('class.programme');
    });

    it('is archived once it has no student: its code opens nothing, and it can be opened again', async () => {
      const student = await people.student(classId);
      const full = await teacher.client.post<Refusal>(path('/archive'));
      expect({ status: full.status, code: full.body.code }).toEqual({ status: 409, code: 'class.has-students' });
      await teacher.client.agent.delete(path(`/students/${student.studentId}`)).expect(204);
      for (const _click of [1, 2]) await teacher.client.agent.post(path('/archive')).expect(204);
      const listed = async (where: string) => (await teacher.client.get<{ id: string }[]>(where)).body.some(({ id }) => id === classId);
      expect([await listed('/api/classes'), await listed('/api/classes/archived')]).toEqual([false, true]);
      expect(await detail()).toMatchObject({ isArchived: true, code: null });
      expect(codeOf(await share({ teacherId: colleague.teacherId }))).toBe('class.archived');
      await teacher.client.agent.delete(path('/archive')).expect(204);
      expect(await listed('/api/classes')).toBe(true);
    });

    it('is split: some of its students go to a new class of the same programme, with the same teachers', async () => {
      const [stays, goes] = [await people.student(classId), await people.student(classId, { firstName: 'Zoé' })];
      await share({ teacherId: colleague.teacherId });
      const elsewhere = await people.student(await people.classGroup(teacher));
      const foreign = { name: 'BTS 1 C', studentIds: [goes.studentId, elsewhere.studentId] };
      expect((await teacher.client.post(path('/split'), foreign)).status).toBe(404);
      const { body } = await teacher.client.post<{ id: string }>(path('/split'), { name: 'BTS 1 B', studentIds: [goes.studentId] });
      const part = (await colleague.client.get<Detail>(`/api/classes/${body.id}`)).body;
      expect(part).toMatchObject({ name: 'BTS 1 B', programme: (await detail()).programme, students: [{ id: goes.studentId }] });
      expect((await detail()).students.map(({ id }) => id)).toEqual([stays.studentId]);
      expect(codeOf(await teacher.client.post<Refusal>(path('/split'), { name: 'Rest', studentIds: [stays.studentId] }))).toBe(
        'class.split-all',
      );
    });

    it('is opened by the office for a programme and a referent of its school', async () => {
      const { programme } = await detail();
      const open = (body: object) => office.client.post<Detail & Refusal>('/api/classes', { name: 'BTS 1 C', ...body });
      const made = await open({ programmeId: programme.id, referentId: colleague.teacherId, schoolYear: 2027 });
      expect(made.body).toMatchObject({ schoolYear: 2027, referent: { id: colleague.teacherId }, programme });
      expect(codeOf(await open({ programmeId: programme.id }))).toBe('class.teacher');
      expect(codeOf(await open({ certification: 'bts-metiers-de-la-chimie', referentId: colleague.teacherId }))).toBe('class.programme');
    });
  });
