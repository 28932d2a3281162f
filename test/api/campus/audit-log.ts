import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Member, type People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import { tokenFrom } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Entry {
  id: string;
  act: string;
  on: string;
  code: string | null;
  role: string | null;
  actorName: string | null;
  thingName: string | null;
  schoolName: string | null;
  companyName: string | null;
  session: string | null;
  address: string | null;
}

export const auditLog: WorldTests = (given) =>
  describe('the audit log', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let teacher: Teacher;
    let student: Student;
    let company: Member;
    let classId: string;
    const page = async (reader: Person, query = '') =>
      (
        await reader.client.get<{ items: Entry[]; next: string | null; chain: { entries: number; brokenAt: string | null } | null }>(
          `/api/audit-log${query}`,
        )
      ).body;
    const entries = async (reader: Person, query = '') => (await page(reader, query)).items;
    const acts = async (reader: Person, query = '') => (await entries(reader, query)).map(({ act }) => act);

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher(await people.school('Lycée du Vimeu'));
      classId = await people.classGroup(teacher);
      student = await people.student(classId);
      company = await people.company('Sucrerie de Roye');
      coordinator = await people.coordinator();
    });

    it('has sign-ins, those of students without their name, and wrong passwords without what was typed', async () => {
      await world.client().post('/api/auth/sign-in/email', { email: teacher.email, password: 'faux-mot-de-passe' });
      await world.client().post('/api/auth/sign-in/email', { email: 'personne@campus.example', password: 'faux-mot-de-passe' });
      const [unknown, wrong, ...others] = await entries(coordinator, '?group=sign-in');
      expect(unknown).toMatchObject({ act: 'sign_in_failed', role: null, actorName: null, thingName: null, session: null });
      expect(wrong).toMatchObject({ act: 'sign_in_failed', role: null, actorName: null, thingName: 'Nadia Roche' });
      const four = others.slice(0, 4);
      expect(four.map(({ actorName, code }) => [actorName, code])).toEqual([
        ['Karim Lambert', 'password'],
        ['Marc Dubois', 'password'],
        [null, 'password'],
        ['Nadia Roche', 'password'],
      ]);
      expect(new Set(four.map(({ session }) => session)).size).toBe(4);
      expect(new Set(four.map(({ address }) => address)).size).toBe(1);
      const [stored] = await world.query<{ rows: string }>('select jsonb_agg(to_jsonb(entry))::text as rows from audit_entry entry');
      expect(stored?.rows).not.toMatch(/127\.0\.0\.1|@|mot-de-passe|Roche/);
    });

    it('has exports, readings of a file and openings by the campus, which the student reads too', async () => {
      await teacher.client.agent.get(`/api/classes/${classId}/export.csv`).expect(200);
      for (const _twice of [1, 2]) await teacher.client.agent.get(`/api/classes/${classId}/students/${student.studentId}`).expect(200);
      await teacher.client.agent.get(`/api/classes/${classId}/students/${student.studentId}/messages`).expect(200);
      const { body } = await coordinator.client.post<{ id: string }>('/api/file-tickets', {
        email: student.email,
        reason: 'Appel de la famille, qui s’inquiète',
      });
      await coordinator.client.agent.get(`/api/file-tickets/${body.id}`).expect(200);
      expect((await acts(coordinator, '?group=access')).slice(0, 4)).toEqual([
        'file_read',
        'file_ticket_opened',
        'messages_read',
        'sheet_read',
      ]);
      expect((await entries(coordinator, '?group=export'))[0]).toMatchObject({
        act: 'exported',
        actorName: 'Nadia Roche',
        role: 'teacher',
        thingName: 'BTS métiers de la chimie 1',
        schoolName: 'Lycée du Vimeu',
      });
      const [read] = (await entries(coordinator, '?group=access')).filter(({ act }) => act === 'sheet_read');
      expect(read).toMatchObject({ actorName: 'Nadia Roche', thingName: null });
      const office = await people.office(teacher.schoolId);
      expect((await entries(office, '?group=access')).find(({ act }) => act === 'sheet_read')?.thingName).toBe('Inès Lefebvre');
      const { body: mine } = await student.client.get<{ items: { act: string; readerRole: string; reason: string | null }[] }>(
        '/api/student/file-tickets',
      );
      expect(mine.items.map(({ act, readerRole, reason }) => [act, readerRole, reason])).toEqual([
        ['file_ticket_opened', 'campus_coordinator', 'Appel de la famille, qui s’inquiète'],
        ['messages_read', 'teacher', null],
        ['sheet_read', 'teacher', null],
      ]);
    });

    it('has invitations sent, withdrawn and misused, and who ended whose sessions', async () => {
      const invite = (email: string) => company.client.post<{ id: string }>('/api/invitations', { role: 'company_recruiter', email });
      const { body } = await invite('lou@sucrerie.example');
      const token = await tokenFrom(world, 'invitation', 'lou@sucrerie.example');
      await company.client.agent.del(`/api/invitations/${body.id}`).expect(204);
      expect((await world.client().post('/api/invitations/lookup', { token })).status).toBe(404);
      expect((await world.client().post('/api/invitations/lookup', { token: 'x'.repeat(43) })).status).toBe(404);
      await coordinator.client.agent.del(`/api/campus/accounts/${teacher.accountId}/sessions`).expect(204);
      const found = await entries(coordinator, '?group=people');
      expect(found.slice(0, 4).map(({ act, code, companyName }) => [act, code, companyName])).toEqual([
        ['invitation_misused', 'unknown', null],
        ['invitation_misused', 'revoked', 'Sucrerie de Roye'],
        ['invitation_revoked', null, 'Sucrerie de Roye'],
        ['invited', null, 'Sucrerie de Roye'],
      ]);
      expect((await entries(coordinator))[0]).toMatchObject({
        act: 'sessions_ended',
        thingName: 'Nadia Roche',
        actorName: 'Karim Lambert',
      });
    });

    it('shows a company itself alone, and no name of a candidate', async () => {
      await coordinator.client.post(`/api/companies/${company.companyId}/suspension`, {
        reason: 'Une offre reprend un poste déjà pourvu.',
      });
      const own = await entries(company);
      expect(own[0]).toMatchObject({ act: 'company_suspended', thingName: 'Sucrerie de Roye', actorName: 'Karim Lambert' });
      expect(own.every(({ companyName }) => companyName === 'Sucrerie de Roye')).toBe(true);
      expect(own.some(({ act }) => act === 'sheet_read')).toBe(false);
      expect((await page(company)).chain).toBeNull();
    });

    it('is read page by page, between days, and says what a bad filter should be', async () => {
      const all = await acts(coordinator, '?limit=50');
      const read: string[] = [];
      for (let next: string | null = '', more = true; more; more = next !== null) {
        const { items, next: following } = await page(coordinator, `?limit=10${next ? `&cursor=${next}` : ''}`);
        read.push(...items.map(({ act }) => act));
        next = following;
      }
      expect(read).toEqual(all);
      expect(await acts(coordinator, '?to=2020-01-01')).toEqual([]);
      expect(await acts(coordinator, '?limit=50&from=2020-01-01')).toEqual(all);
      for (const bad of ['group=tout', 'from=2026-02-30']) {
        const { status, body } = await coordinator.client.get<{ errors: { message: string }[] }>(`/api/audit-log?${bad}`);
        expect([bad, status]).toEqual([bad, 400]);
        expect(body.errors[0]?.message).toBeTruthy();
      }
    });

    it('shows a school itself alone', async () => {
      const [office, elsewhere] = [await people.office(teacher.schoolId), await people.office(await people.school('Lycée de l’Avre'))];
      expect((await acts(office)).filter((act) => act !== 'signed_in')).not.toEqual([]);
      expect((await acts(elsewhere)).filter((act) => act !== 'signed_in')).toEqual([]);
    });

    it('is sealed and checked by the worker; the campus sees the result', async () => {
      const worker = world.addWorker();
      await worker.ready();
      const open = 'select 1 from audit_entry where id not in (select entry_id from audit_seal)';
      const isSealedAndChecked = async () =>
        (await world.query(open)).length === 0 && (await world.query('select 1 from audit_check')).length > 0;
      for (const end = Date.now() + 30_000; !(await isSealedAndChecked()) && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await isSealedAndChecked()).toBe(true);
      await world.query(`update audit_entry set act = 'imported' where id = (select entry_id from audit_seal where number = 2)`);
      await world.query("update audit_check set checked_at = now() - interval '2 days'");
      const late = world.addWorker();
      await late.ready();
      const broken = async () => (await page(coordinator)).chain?.brokenAt;
      for (const end = Date.now() + 30_000; !(await broken()) && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await broken()).toBe('2');
      for (const one of [worker, late]) await one.stop();
    });
  });
