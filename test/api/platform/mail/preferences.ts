import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { applied } from '../../../support/builders/applications.js';
import { published } from '../../../support/builders/offers.js';
import type { Member, People, Person, Student, Teacher } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Letters {
  optional: { letter: string; frequency: string; frequencies: string[] }[];
  fixed: { letter: string; reason: string }[];
}
interface Refusal {
  errors: { path: string; message: string }[];
}

export const preferences: WorldTests = (stageOf) =>
  describe('how often somebody is written to', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let student: Student;
    let company: Member;
    const choose = (client: Client, letter: string, frequency: string) =>
      client.put<Letters & Refusal>('/api/letter-preferences', { letter, frequency });
    const rhythmOf = ({ optional }: Letters, letter: string) => optional.find((one) => one.letter === letter)?.frequency;
    const held = async ({ accountId, email }: Person, letter: string): Promise<string> => {
      const id = uuid();
      await world.query(
        `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, preference, state, not_before, expires_at)
       values ($1, $4, $2, $3, 'fr', '{}', 'application', $1, $4, 'held', now() + interval '1 day', now() + interval '3 days')`,
        [id, email, accountId, letter],
      );
      return id;
    };
    const stateOf = async (id: string) =>
      (await world.query<{ state: string; error: string | null }>('select state, error from email where id = $1', [id]))[0];

    beforeAll(async () => {
      ({ world, people } = stageOf());
      [teacher, company] = [await people.teacher(), await people.company()];
      student = await people.student(await people.classGroup(teacher));
    });

    it('is asked for the letters of one’s role, which also reads what always comes, and why', async () => {
      const read = async ({ client }: Person) => (await client.get<Letters>('/api/letter-preferences')).body;
      const [ofStudent, ofCompany, ofTeacher, ofCampus] = [
        await read(student),
        await read(company),
        await read(teacher),
        await read(await people.coordinator()),
      ];
      expect(rhythmOf(ofStudent, 'application-read')).toBe('daily');
      expect(rhythmOf(ofStudent, 'match-digest')).toBe('daily');
      expect(rhythmOf(ofCompany, 'application-received')).toBe('now');
      expect(ofTeacher.optional.map(({ letter }) => letter)).toEqual([
        'application-teacher-copy',
        'interview-copies',
        'place-copies',
        'silence-copies',
      ]);
      expect(ofCampus.optional).toEqual([
        { letter: 'offer-submitted', frequency: 'daily', frequencies: ['never', 'now', 'daily', 'weekly'] },
      ]);
      expect(ofStudent.fixed).toContainEqual({ letter: 'password-reset', reason: 'account' });
      expect(ofCompany.fixed).toContainEqual({ letter: 'application-accepted', reason: 'answer' });
      expect(ofTeacher.fixed).toContainEqual({ letter: 'message-reported', reason: 'safety' });
      expect(ofTeacher.fixed.map(({ letter }) => letter)).not.toContain('application-escalated');
    });

    it('is chosen among the rhythms that the letter knows', async () => {
      expect((await choose(student.client, 'application-offered-reminder', 'weekly')).body.errors[0]).toMatchObject({ path: 'frequency' });
      expect((await choose(student.client, 'match-digest', 'now')).body.errors[0]).toMatchObject({ path: 'frequency' });
      expect(rhythmOf((await choose(student.client, 'match-digest', 'weekly')).body, 'match-digest')).toBe('weekly');
    });

    it('is never chosen for somebody else, nor for what always comes', async () => {
      expect((await choose(student.client, 'application-received', 'never')).body.errors[0]).toMatchObject({ path: 'letter' });
      expect((await choose(student.client, 'application-offered', 'never')).body.errors[0]).toMatchObject({ path: 'letter' });
    });

    it('never: what waits for a digest is dropped, and says why', async () => {
      const id = await held(student, 'application-read');
      await choose(student.client, 'application-read', 'never');
      expect(await stateOf(id)).toEqual({ state: 'suppressed', error: 'preference' });
      const classmate = await people.student(await people.classGroup(teacher));
      const theirs = await held(classmate, 'application-read');
      expect(rhythmOf((await classmate.client.get<Letters>('/api/letter-preferences')).body, 'application-read')).toBe('daily');
      await choose(classmate.client, 'match-digest', 'weekly');
      expect(await stateOf(theirs)).toEqual({ state: 'held', error: null });
    });

    it('drops what waits about a student of somebody else', async () => {
      const [own, another] = [
        await people.student(await people.classGroup(teacher)),
        await people.student(await people.classGroup(await people.teacher())),
      ];
      const offerId = await published((await people.company()).client, { seats: 2 });
      const ids = [];
      for (const applicant of [own, another]) {
        const id = await held(teacher, 'application-teacher-copy');
        await world.query('update email set entity_id = $2 where id = $1', [id, await applied(applicant.client, offerId)]);
        ids.push(id);
      }
      await choose(teacher.client, 'interview-copies', 'weekly');
      expect(await Promise.all(ids.map(stateOf))).toEqual([
        { state: 'held', error: null },
        { state: 'suppressed', error: 'student-left' },
      ]);
    });

    it('now: what waits for a digest leaves', async () => {
      await choose(student.client, 'application-read', 'daily');
      const [id, other] = [await held(student, 'application-read'), await held(student, 'application-pooled')];
      await choose(student.client, 'application-read', 'now');
      expect(await stateOf(id)).toEqual({ state: 'queued', error: null });
      expect(await stateOf(other)).toEqual({ state: 'held', error: null });
      expect(await world.query('select 1 from email where id = $1 and not_before <= now() and expires_at > now()', [id])).toHaveLength(1);
    });

    it('from now to never: what has been promised is not taken back', async () => {
      const applicationId = await applied(student.client, await published(company.client));
      await choose(company.client, 'application-received', 'never');
      const [letter] = await world.query(`select state from email where entity_id = $1 and letter = 'application-received'`, [
        applicationId,
      ]);
      expect(letter).toEqual({ state: 'queued' });
    });

    it('is read in the transaction of the fact: the letter waits, or is kept without leaving', async () => {
      const receivedBy = async (frequency: string) => {
        await choose(company.client, 'application-received', frequency);
        const applicant = await people.student(await people.classGroup(teacher));
        const id = await applied(applicant.client, await published(company.client));
        const [letter] = await world.query<{ state: string; error: string | null }>(
          `select state, error from email where entity_id = $1 and letter = 'application-received'`,
          [id],
        );
        return letter;
      };
      expect(await receivedBy('never')).toEqual({ state: 'suppressed', error: 'preference' });
      expect(await receivedBy('weekly')).toEqual({ state: 'held', error: null });
      expect(await receivedBy('now')).toEqual({ state: 'queued', error: null });
    });
  });
