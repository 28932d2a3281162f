import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied } from '../../../support/builders/applications.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type People, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface View {
  id: string;
  name: string;
  search: string;
}

export const classFollowUp: WorldTests = (given) =>
  describe('what a teacher sets for a class and for the own letters', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let classId: string;
    let student: Student;

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      student = await people.student(classId);
    });

    describe('saved views', () => {
      const save = (body: object, by = teacher) => by.client.post<View & Refusal>('/api/saved-views', { screen: 'class', ...body });
      const list = async (by = teacher) => (await by.client.get<View[]>('/api/saved-views?screen=class')).body;

      it('keep the filters of the table under a name', async () => {
        const saved = await save({ name: 'Sans nouvelles', search: 'etat=no_application&silence=21&tri=contact' });
        expect(saved.status).toBe(201);
        expect(await list()).toEqual([{ id: saved.body.id, name: 'Sans nouvelles', search: 'etat=no_application&silence=21&tri=contact' }]);
        expect((await save({ name: 'Sans nouvelles', search: '' })).body.errors?.[0]).toMatchObject({ code: 'saved-view.name-taken' });
        expect((await teacher.client.del(`/api/saved-views/${saved.body.id}`)).status).toBe(204);
      });

      it('refuse what is no filter', async () => {
        for (const search of ['etat=perdu', '//evil']) {
          const { status, body } = await save({ name: 'Une vue', search });
          expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: 'search' });
        }
      });

      it('are twenty at most, also when the clicks cross', async () => {
        const answers = await Promise.all(
          Array.from({ length: 24 }, (_one, index) => save({ name: `Vue ${index}`, search: 'place=sans' })),
        );
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
        expect(answers.filter(({ body }) => body.code === 'saved-view.too-many')).toHaveLength(4);
      });
    });

    describe('the weeks of the class', () => {
      const put = (blocks: object[]) =>
        teacher.client.put<{ workStudyBlocks: object[] } & Refusal>(`/api/classes/${classId}/rhythm`, { blocks });
      const school = { from: '2027-01-04', to: '2027-01-15', at: 'school' };
      const company = { from: '2027-01-16', to: '2027-02-05', at: 'company' };

      it('are kept, and have every student scored again', async () => {
        expect((await put([school, company])).body.workStudyBlocks).toEqual([school, company]);
        const outboxRows = await world.query<{ version: number }>(
          `select (payload ->> 'version')::int as version from outbox where job = 'match-student' and payload ->> 'studentId' = $1`,
          [student.studentId],
        );
        expect(outboxRows).toEqual([{ version: 2 }]);
      });

      it('are refused where they overlap, at the field', async () => {
        const { status, body } = await put([company, school]);
        expect({ status, error: body.errors?.[0] }).toMatchObject({
          status: 400,
          error: { path: 'blocks.1.from', code: 'rhythm.overlap' },
        });
      });
    });

    describe('the rhythm of the digest', () => {
      type Letters = { optional: { letter: string; frequency: string; frequencies: string[] }[] };
      const TOPICS = ['application-teacher-copy', 'interview-copies', 'place-copies', 'silence-copies'] as const;
      const choose = (frequency: string, letter: string = 'application-teacher-copy') =>
        teacher.client.put<Letters & Refusal>('/api/letter-preferences', { letter, frequency });
      const chooseAll = async (frequency: string) => {
        for (const topic of TOPICS) expect((await choose(frequency, topic)).status).toBe(200);
      };
      const chosen = (body: Letters) => body.optional.map(({ letter, frequency }) => [letter, frequency]);
      /** Returns copies of acts in this state. */
      const copies = async (state: string) =>
        (
          await world.query<{ act: string }>(
            `select params ->> 'act' as act from email where letter = 'application-teacher-copy' and to_account_id = $1 and state = $2 order by created_at`,
            [teacher.accountId, state],
          )
        ).map(({ act: one }) => one);
      const anAct = async () => {
        const company = await people.company();
        return { company, id: await applied(student.client, await published(company.client)) };
      };

      it('is daily unless chosen otherwise: acts are kept for the digest, and no copy leaves', async () => {
        const { body } = await teacher.client.get<Letters>('/api/letter-preferences');
        expect(chosen(body)).toEqual([
          ['application-teacher-copy', 'daily'],
          ['interview-copies', 'daily'],
          ['place-copies', 'daily'],
          ['silence-copies', 'now'],
        ]);
        for (const { frequencies } of body.optional) expect(frequencies).toEqual(['never', 'now', 'daily', 'weekly']);
        const { company, id } = await anAct();
        await act(company.client, id, 'offering', {});
        await act(student.client, id, 'decline');
        expect(await copies('held')).toEqual(['sent', 'offered', 'declined']);
        expect(await copies('queued')).toEqual([]);
      });

      it('now: what was kept leaves, then a copy of each act, nothing kept for later', async () => {
        expect(chosen((await choose('now')).body)).toContainEqual(['application-teacher-copy', 'now']);
        expect([await copies('held'), await copies('queued')]).toEqual([['offered', 'declined'], ['sent']]);
        await choose('now', 'place-copies');
        await anAct();
        expect([await copies('held'), await copies('queued')]).toEqual([[], ['sent', 'offered', 'declined', 'sent']]);
      });

      it('never: neither, and what was kept is dropped', async () => {
        await chooseAll('daily');
        await anAct();
        await chooseAll('never');
        await anAct();
        expect([await copies('held'), (await copies('queued')).length, await copies('suppressed')]).toEqual([[], 4, ['sent', 'sent']]);
      });

      it('is of each topic alone: places at once, applications in the digest of the week', async () => {
        await choose('weekly');
        await choose('now', 'place-copies');
        const before = (await copies('queued')).length;
        const { company, id } = await anAct();
        await act(company.client, id, 'offering', {});
        expect([await copies('held'), (await copies('queued')).slice(before)]).toEqual([['sent'], ['offered']]);
      });

      it('is one of four words, for a letter of one’s own', async () => {
        expect((await choose('hourly')).body.errors?.[0]).toMatchObject({ path: 'frequency' });
        expect((await choose('daily', 'match-digest')).body.errors?.[0]).toMatchObject({ path: 'letter' });
      });
    });
  });
