import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { applied } from '../../../support/builders/applications.js';
import { pastEmail } from '../../../support/builders/mail-log.js';
import { published } from '../../../support/builders/offers.js';
import { type Member, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Letter {
  id: string;
  letter: string;
  recipient: string;
  organisation: string | null;
  about: string | null;
  state: string;
}

export const studentLetters: WorldTests = (given) =>
  describe('the letters about a student', () => {
    let world: World;
    let company: Member;
    let teacher: Teacher;
    let student: Student;
    let other: Student;
    let offerId: string;
    let applicationId: string;
    const read = async (person: Student, query = '') =>
      (await person.client.get<{ items: Letter[]; next: string | null }>(`/api/student/letters${query}`)).body;
    const about = (row: object = {}) => ({ entityType: 'application', entityId: applicationId, ...row });

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      company = await people.company('Sucrerie de Roye');
      teacher = await people.teacher(await people.school('Lycée du Vimeu'));
      const classId = await people.classGroup(teacher);
      student = await people.student(classId);
      other = await people.student(classId, { firstName: 'Hugo' });
      offerId = await published(company.client, { title: 'Pilote de sucrerie' });
      applicationId = await applied(student.client, offerId);
      await applied(other.client, offerId);
      await world.query('delete from email');
    });

    it('are those sent to the student and those sent about an application, to whom in words', async () => {
      await pastEmail(world, about({ letter: 'application-sent', to: student.email, accountId: student.accountId, writtenAgo: 50 }));
      await pastEmail(world, about({ letter: 'application-received', to: company.email, accountId: company.accountId, writtenAgo: 40 }));
      await pastEmail(
        world,
        about({ letter: 'application-teacher-copy', to: teacher.email, accountId: teacher.accountId, writtenAgo: 30 }),
      );
      await pastEmail(world, about({ letter: 'application-guardian-copy', to: 'famille@sucre.example', writtenAgo: 20, state: 'bounced' }));
      await pastEmail(world, {
        letter: 'magic-link',
        to: student.email,
        accountId: student.accountId,
        entityType: 'account',
        params: null,
        writtenAgo: 10,
      });
      const { items } = await read(student);
      expect(items.map(({ letter, recipient, organisation, about, state }) => [letter, recipient, organisation, about, state])).toEqual([
        ['magic-link', 'me', null, null, 'sent'],
        ['application-guardian-copy', 'guardian', null, 'Pilote de sucrerie', 'bounced'],
        ['application-teacher-copy', 'teacher', 'Lycée du Vimeu', 'Pilote de sucrerie', 'sent'],
        ['application-received', 'company', 'Sucrerie de Roye', 'Pilote de sucrerie', 'sent'],
        ['application-sent', 'me', null, 'Pilote de sucrerie', 'sent'],
      ]);
    });

    it('also tell what was written to a company about an invitation to apply', async () => {
      const invitedId = uuid();
      await world.query(
        `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by) values ($1, $2, $3, $4, $5, current_date + 14)`,
        [invitedId, student.studentId, offerId, company.companyId, company.accountId],
      );
      const id = await pastEmail(world, {
        letter: 'application-teacher-copy',
        to: teacher.email,
        accountId: teacher.accountId,
        entityType: 'invitation_to_apply',
        entityId: invitedId,
        writtenAgo: 5,
      });
      expect((await read(student)).items[0]).toMatchObject({ id, recipient: 'teacher', about: 'Pilote de sucrerie' });
    });

    it('hold no address of anybody, nor what a letter says', async () => {
      const text = JSON.stringify((await read(student)).items);
      expect(text).not.toContain('@');
      expect(text).not.toContain('https://');
    });

    it('are not told while the answer they carry may still be taken back, nor while they wait for a digest', async () => {
      const soon = new Date(Date.now() + 30_000);
      const waiting = await pastEmail(
        world,
        about({
          letter: 'application-rejected',
          to: student.email,
          accountId: student.accountId,
          state: 'queued',
          notBefore: soon,
          writtenAgo: 0,
        }),
      );
      await pastEmail(
        world,
        about({ letter: 'application-read', to: student.email, accountId: student.accountId, state: 'held', writtenAgo: 0 }),
      );
      const letters = async () => (await read(student)).items.map(({ letter }) => letter);
      expect(await letters()).not.toContain('application-rejected');
      expect(await letters()).not.toContain('application-read');
      await world.query(`update email set not_before = now() where id = $1`, [waiting]);
      expect((await letters())[0]).toBe('application-rejected');
    });

    it('are one’s own alone, page by page', async () => {
      expect((await read(other)).items).toEqual([]);
      const seen: string[] = [];
      for (let cursor = ''; ; ) {
        const { items, next } = await read(student, `?limit=2${cursor}`);
        seen.push(...items.map(({ id }) => id));
        if (next === null) break;
        cursor = `&cursor=${next}`;
      }
      expect(seen).toEqual((await read(student)).items.map(({ id }) => id));
      expect(seen).toHaveLength(7);
    });
  });
