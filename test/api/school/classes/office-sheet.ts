import { beforeAll, describe, expect, it } from '@jest/globals';
import { VISIBILITY_CONSENT_VERSION } from '@seve/domain';
import { act, applied } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type Office, type People, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Sheet {
  email: string;
  guardian: { contactId: string; firstName: string; email: string; phone: string | null; page: { sentAt: string | null } } | null;
  applications: { id: string; status: string }[];
  agreement: { agreedAt: string | null };
  certification: { fitnessNoticeOn: string | null };
}

const MOTHER = { firstName: 'Claire', lastName: 'Lefèbvre', email: 'claire.lefebvre@exemple.fr', phone: '06 12 34 56 78' };

export const officeSheet: WorldTests = (given) =>
  describe('the sheet of a student, for the office of the school', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let office: Office;
    let head: Office;
    let stranger: Office;
    let company: Member;
    let classId: string;
    let student: Student;
    const path = (rest = '', of = student) => `/api/classes/${classId}/students/${of.studentId}${rest}`;
    const sheet = async (of = student, by: { client: Office['client'] } = office) => (await by.client.get<Sheet>(path('', of))).body;
    const minor = () => people.student(classId, { age: 16 });
    const lettersOf = async (letter: string, address: string) =>
      (await world.query<{ id: string }>('select id from email where letter = $1 and to_address = $2', [letter, address])).length;
    const changes = (of: Student) =>
      world.query<{ fields: string[]; role: string }>(
        `select fields, actor_role as role from state_change where entity_type = 'student' and entity_id = $1 and act = 'edit' order by created_at`,
        [of.studentId],
      );

    beforeAll(async () => {
      ({ world, people } = given());
      [teacher, company] = [await people.teacher(), await people.company()];
      classId = await people.classGroup(teacher);
      student = await people.student(classId);
      [office, head] = [await people.office(teacher.schoolId), await people.office(teacher.schoolId, 'school_head')];
      stranger = await people.office((await people.teacher()).schoolId);
    });

    it('shows who it is and the applications, the profile once the student shows it to the school, and nothing of the scores', async () => {
      await applied(student.client, await published(company.client));
      const forTeacher = await sheet(student, teacher);
      const { matches, ...rest } = forTeacher as Sheet & { matches: unknown };
      expect(matches).toEqual([]);
      const withProfile = { ...rest, agreement: { ...rest.agreement, visibility: 'school' } };
      for (const reader of [office, head]) expect(await sheet(student, reader)).toEqual({ ...rest, profile: null });
      await student.client.put('/api/student/visibility', { visibility: 'school', consentTextVersion: VISIBILITY_CONSENT_VERSION });
      for (const reader of [office, head]) expect(await sheet(student, reader)).toEqual(withProfile);
    });

    it('tells what happened without the notes of the teachers, and gives no message of a company', async () => {
      await teacher.client.post(path('/notes'), { kind: 'note', happenedOn: dayIn(0), text: 'Confié à nous.' });
      const { body } = await office.client.get<{ items: Record<string, unknown>[] }>(path('/timeline'));
      expect(body.items.map(({ kind }) => kind)).toEqual(['application', 'signed_up']);
      expect(body.items.flatMap((item) => Object.keys(item))).not.toEqual(expect.arrayContaining(['text']));
      for (const rest of ['/messages', '/proposals']) await office.client.agent.get(path(rest)).expect(404);
    });

    it('writes the reading down once a day, and the student reads that the office opened the sheet', async () => {
      const read = await people.student(classId);
      await sheet(read);
      await sheet(read);
      const { body } = await read.client.get<{ items: { act: string; readerRole: string }[] }>('/api/student/file-tickets');
      expect(body.items).toMatchObject([{ act: 'sheet_read', readerRole: 'school_staff' }]);
    });

    it('keeps the contact of a minor’s guardian, who gets the link of the page at each new address', async () => {
      const young = await minor();
      expect((await office.client.put(path('/guardian', young), MOTHER)).status).toBe(204);
      expect((await sheet(young)).guardian).toMatchObject({
        firstName: 'Claire',
        phone: '0612345678',
        page: { sentAt: expect.any(String) },
      });
      await office.client.put(path('/guardian', young), { ...MOTHER, phone: null });
      expect(await lettersOf('guardian-page', MOTHER.email)).toBe(1);
      await head.client.put(path('/guardian', young), { ...MOTHER, phone: null, email: 'claire@exemple.fr' });
      expect(await lettersOf('guardian-page', 'claire@exemple.fr')).toBe(1);
      expect((await office.client.post(path('/guardian-link', young), {})).status).toBe(204);
      expect(await lettersOf('guardian-page', 'claire@exemple.fr')).toBe(2);
      await office.client.agent.del(path('/guardian', young)).expect(204);
      await office.client.agent.del(path('/guardian', young)).expect(204);
      expect((await sheet(young)).guardian).toBeNull();
      expect(await changes(young)).toEqual([
        { fields: ['guardianName', 'guardianEmail', 'guardianPhone'], role: 'school_staff' },
        { fields: ['guardianPhone'], role: 'school_staff' },
        { fields: ['guardianEmail'], role: 'school_head' },
        { fields: ['guardianName', 'guardianEmail'], role: 'school_staff' },
      ]);
    });

    it('writes no contact over one that a colleague has written since the sheet was read', async () => {
      const young = await minor();
      await head.client.put(path('/guardian', young), { ...MOTHER, replaces: null });
      const late = { ...MOTHER, firstName: 'Luc', email: null };
      for (const replaces of [null, young.studentId])
        expect(await office.client.put<Refusal>(path('/guardian', young), { ...late, replaces })).toMatchObject({
          status: 409,
          body: { code: 'guardian.contact-changed' },
        });
      const { guardian } = await sheet(young);
      expect(guardian).toMatchObject({ firstName: 'Claire' });
      expect((await office.client.put(path('/guardian', young), { ...late, replaces: guardian?.contactId })).status).toBe(204);
      expect((await sheet(young)).guardian).toMatchObject({ firstName: 'Luc' });
    });

    it('keeps what a student changes of the same contact in the same history', async () => {
      const young = await minor();
      await young.client.put('/api/student/guardian', MOTHER);
      await young.client.agent.del('/api/student/guardian').expect(204);
      expect((await changes(young)).map(({ role }) => role)).toEqual(['student', 'student']);
    });

    it('refuses the contact of an adult, and one without an address', async () => {
      const adult = await people.student(classId, { age: 19 });
      const refused = await office.client.put<Refusal>(path('/guardian', adult), MOTHER);
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'firstName', code: 'student.guardian-adult' }] } });
      const young = await minor();
      const without = await office.client.put<Refusal>(path('/guardian', young), { ...MOTHER, email: 'claire' });
      expect(without).toMatchObject({ status: 400, body: { errors: [{ path: 'email' }] } });
    });

    it('gives the agreement of the school, and notes the papers that it has seen', async () => {
      const young = await minor();
      await office.client.agent.put(path('/agreement', young)).expect(204);
      await office.client.put(path('/certification', young), { legalExceptions: [], fitnessNoticeOn: dayIn(-3) });
      expect(await sheet(young)).toMatchObject({
        agreement: { agreedAt: expect.any(String) },
        certification: { fitnessNoticeOn: dayIn(-3) },
      });
    });

    it('cancels an agreed place, which the student and the company hear as done by the school', async () => {
      const placed = await people.student(classId);
      const id = await applied(placed.client, await published(company.client));
      await act(company.client, id, 'offering', {});
      await act(placed.client, id, 'acceptance', {});
      const { status } = await office.client.post(`/api/applications/${id}/cancellation`, { reason: 'L’élève déménage.' });
      expect(status).toBe(200);
      expect((await sheet(placed)).applications.map((one) => one.status)).toEqual(['cancelled']);
      const said = await world.query<{ by: string }>(
        `select distinct params->>'by' as by from email where letter = 'application-cancelled' and entity_id = $1`,
        [id],
      );
      expect(said).toEqual([{ by: 'school' }]);
    });

    it('finds the students of the whole school by name', async () => {
      const other = await people.classGroup(await people.teacher(teacher.schoolId));
      await people.student(other, { firstName: 'Zéphyrine' });
      const found = async (by: Office) => (await by.client.get<{ classId: string }[]>('/api/class-students?q=zephyrine')).body;
      expect((await found(office)).map((one) => one.classId)).toEqual([other]);
      expect(await found(stranger)).toEqual([]);
    });
  });
