import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Member, type People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Account {
  id: string;
  email: string;
  role: string;
  organisation: string | null;
  lastSignInAt: string | null;
  openSessions: number;
}

export const staffAccounts: WorldTests = (given) =>
  describe('the accounts that the campus looks up', () => {
    let world: World;
    let people: People;
    let classId: string;
    let coordinator: Person;
    let teacher: Teacher;
    let company: Member;
    let student: Student;
    const search = async (query = '') => (await coordinator.client.get<{ items: Account[] }>(`/api/campus/accounts${query}`)).body.items;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      teacher = await people.teacher(await people.school('Lycée du Vimeu'));
      company = await people.company('Sucrerie de Roye');
      classId = await people.classGroup(teacher);
      student = await people.student(classId);
    });

    it('are those of schools, companies and the campus, the newest first, never a student’s', async () => {
      const rows = await search();
      expect(rows.map(({ role, organisation }) => [role, organisation])).toEqual([
        ['company_admin', 'Sucrerie de Roye'],
        ['teacher', 'Lycée du Vimeu'],
        ['campus_coordinator', null],
      ]);
      expect(rows.every(({ lastSignInAt, openSessions }) => lastSignInAt !== null && openSessions === 1)).toBe(true);
      for (const q of [student.email, 'Lefebvre', 'Inès', student.accountId])
        expect(await search(`?q=${encodeURIComponent(q)}`)).toEqual([]);
    });

    it.each([
      ['a name', () => 'roche nadia', () => teacher.email],
      ['an address', () => company.email, () => company.email],
      ['a school, without accents', () => 'lycee vimeu', () => teacher.email],
      ['a company', () => 'SUCRERIE', () => company.email],
    ])('are found by %s', async (_what, words, email) => {
      expect((await search(`?q=${encodeURIComponent(words())}`)).map((one) => one.email)).toEqual([email()]);
    });

    it('are signed out everywhere, at once', async () => {
      await coordinator.client.agent.del(`/api/campus/accounts/${company.accountId}/sessions`).expect(204);
      await company.client.agent.get('/api/company').expect(401);
      expect((await search('?q=sucrerie'))[0]).toMatchObject({ openSessions: 0, lastSignInAt: null });
      await teacher.client.agent.get('/api/classes').expect(200);
    });

    it('are never a student’s when sessions are ended', async () => {
      await coordinator.client.agent.del(`/api/campus/accounts/${student.accountId}/sessions`).expect(404);
      await student.client.agent.get('/api/applications').expect(200);
    });

    it('of one school stand on its sheet with their classes; counts under five are hidden', async () => {
      const { body } = await coordinator.client.get<{
        teachers: { email: string; classes: string[] }[];
        classes: { students: number | null }[];
      }>(`/api/schools/${teacher.schoolId}`);
      expect(body.teachers).toMatchObject([{ email: teacher.email, classes: ['BTS métiers de la chimie 1'] }]);
      expect(body.classes).toMatchObject([{ name: 'BTS métiers de la chimie 1', students: null }]);
      expect(JSON.stringify(body)).not.toContain('Lefebvre');
    });

    it('open the campus overview: what waits, and how far students are, in counts of five and more', async () => {
      const overview = async () => (await coordinator.client.get<Record<string, unknown>>('/api/campus/overview')).body;
      expect(await overview()).toMatchObject({
        companiesToVerify: 0,
        waitingSince: null,
        escalations: 0,
        offersLive: 0,
        studentsSearching: null,
        invitationsOpen: 0,
        filesOpen: 0,
      });
      const colleague = await people.coordinator();
      const opened = { email: (await people.student(classId)).email, reason: 'Vérifier qui peut ouvrir un dossier.' };
      expect((await colleague.client.post('/api/file-tickets', opened)).status).toBe(201);
      await coordinator.client.post('/api/invitations', { role: 'campus_coordinator', email: 'nouvelle@campus.example' });
      await world.query(`update company set status = 'pending'`);
      for (let count = 0; count < 3; count += 1) await people.student(classId);
      const after = await overview();
      expect(after).toMatchObject({ companiesToVerify: 1, invitationsOpen: 1, studentsSearching: 5, studentsPlaced: null, filesOpen: 0 });
      expect(after.schools).toMatchObject([{ searching: 5, placed: null }]);
    });
  });
