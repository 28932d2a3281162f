import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../../support/builders/applications.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type People, type Person, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const REASON = 'La famille demande où en est la recherche de stage.';
const MOTIVATION = 'Le contrôle des amidons m’intéresse.';

interface File {
  email: string;
  className: string;
  teacherName: string;
  ticket: { firstName: string; reason: string };
  applications: { offerTitle: string; status: string }[];
  acts: { state: string }[];
}

export const fileTickets: WorldTests = (given) =>
  describe('a student’s file, opened by a ticket', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let teacher: Teacher;
    let student: Student;
    let ticketId: string;
    const open = (body: object, by = coordinator) => by.client.post<{ id: string; firstName: string } & Refusal>('/api/file-tickets', body);
    const tickets = () =>
      world.query<{ student_id: string; reason: string }>(
        'select student_id, reason from file_ticket where opened_by_account_id = $1 order by id',
        [coordinator.accountId],
      );

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      teacher = await people.teacher();
      student = await people.student(await people.classGroup(teacher), { firstName: 'Inès', lastName: 'Le Fèvre-Martin' });
      const company = await people.company();
      await applied(student.client, await published(company.client));
      await world.query(
        `insert into contact_note (id, student_id, author_account_id, kind, happened_on, text) values (gen_random_uuid(), $1, $2, 'note', now(), 'Note de la professeure')`,
        [student.studentId, teacher.accountId],
      );
    });

    it('needs a reason of 20 characters at least, and one exact person', async () => {
      for (const reason of [undefined, '', 'curiosité', 'x'.repeat(501)])
        expect((await open({ email: student.email, reason })).status).toBe(400);
      for (const who of [{}, { firstName: 'Inès' }, { firstName: 'Inès', lastName: 'Le Fèvre-Martin' }]) {
        const { status, body } = await open({ ...who, reason: REASON });
        expect({ status, code: body.errors?.[0]?.code }).toEqual({ status: 400, code: 'file-ticket.who' });
      }
      expect(await tickets()).toEqual([]);
    });

    it('says the same of nobody, of somebody who is no student, and of another school', async () => {
      const elsewhere = await people.school('Lycée du Vimeu');
      const who = { firstName: 'Inès', lastName: 'Le Fèvre-Martin', schoolId: elsewhere };
      for (const wanted of [
        { email: 'personne@nulle-part.example' },
        { email: teacher.email },
        who,
        { ...who, firstName: 'I', schoolId: teacher.schoolId },
      ]) {
        const { status, body } = await open({ ...wanted, reason: REASON });
        expect({ status, code: body.code }).toEqual({ status: 404, code: 'file-ticket.nobody' });
      }
      expect(await tickets()).toEqual([]);
    });

    it('opens by address, or by full name and school without accents, and the opening is kept', async () => {
      const byName = { firstName: 'ines', lastName: 'le fevre martin', schoolId: teacher.schoolId };
      const first = await open({ email: student.email.toUpperCase(), reason: REASON });
      expect(first.status).toBe(201);
      ticketId = first.body.id;
      expect((await open({ ...byName, reason: REASON })).status).toBe(201);
      expect(await tickets()).toEqual([1, 2].map(() => ({ student_id: student.studentId, reason: REASON })));
    });

    it('shows who and where, the applications and their last acts; no letter, no note, no birth date', async () => {
      const { status, body } = await coordinator.client.get<File>(`/api/file-tickets/${ticketId}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        email: student.email,
        className: 'BTS métiers de la chimie 1',
        teacherName: 'Nadia Roche',
        ticket: { firstName: 'Inès', reason: REASON },
        applications: [{ status: 'submitted' }],
        acts: [{ state: 'submitted' }],
      });
      const said = JSON.stringify(body);
      for (const hidden of [MOTIVATION, 'Note de la professeure', 'birth', student.studentId, 'motivation'])
        expect(said).not.toContain(hidden);
    });

    it('is for the coordinator who opened it alone, in the list of open files too', async () => {
      const colleague = await people.coordinator();
      expect((await colleague.client.get(`/api/file-tickets/${ticketId}`)).status).toBe(404);
      expect((await colleague.client.get<{ items: unknown[] }>('/api/file-tickets')).body.items).toEqual([]);
      expect((await coordinator.client.get<{ items: unknown[] }>('/api/file-tickets')).body.items).toHaveLength(2);
    });

    it('does not tell two of the same name apart', async () => {
      const twin = await people.student(await people.classGroup(teacher), { firstName: 'Inès', lastName: 'Le Fèvre-Martin' });
      const { status, body } = await open({ firstName: 'Inès', lastName: 'Le Fèvre-Martin', schoolId: teacher.schoolId, reason: REASON });
      expect({ status, code: body.code }).toEqual({ status: 404, code: 'file-ticket.nobody' });
      await world.query('delete from student where id = $1', [twin.studentId]);
    });

    it('closes after a day', async () => {
      await world.query(`update file_ticket set closes_at = now() - interval '1 second' where id = $1`, [ticketId]);
      expect((await coordinator.client.get(`/api/file-tickets/${ticketId}`)).status).toBe(404);
      expect((await coordinator.client.get<{ items: unknown[] }>('/api/file-tickets')).body.items).toHaveLength(1);
    });

    it('opens twenty times an hour at most, misses counted', async () => {
      const colleague = await people.coordinator();
      for (let count = 0; count < 20; count += 1) {
        const who = count % 2 === 0 ? student.email : `inconnu.${count}@lycee.example`;
        expect((await open({ email: who, reason: REASON }, colleague)).status).toBe(count % 2 === 0 ? 201 : 404);
      }
      expect((await open({ email: student.email, reason: REASON }, colleague)).status).toBe(429);
    });
  });
