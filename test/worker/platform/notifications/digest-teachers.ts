import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type CopiedAct, topicOfCopy } from '@seve/domain';
import { letterParams, letters } from '@seve/mailing';
import { v7 as uuid } from 'uuid';
import type { PlantedPerson } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { letterRow, writtenAt } from './held-letters.js';

interface Digest {
  id: string;
  to_address: string;
  occurrence: string;
  params: { link: string; students: { studentName: string; acts: { act: string; on: string }[] }[] };
}

/** A Tuesday; 8:00 in Paris is 7:00 UTC. */
const TODAY = '2026-11-24';

export const digestTeachers: BenchTests = (benchOf) =>
  describe('digest-events, to teachers', () => {
    let bench: JobBench;
    let teacher: { id: string; email: string; class_id: string };
    beforeAll(async () => {
      bench = benchOf();
      [teacher] = (await bench.database.query<typeof teacher>(
        `select account.id, account.email, class_group.id as class_id from membership teacher join account on account.id = teacher.account_id
       join class_group on class_group.referent_teacher_id = teacher.id`,
      )) as [typeof teacher];
    });
    afterEach(() => bench.clear());

    const digest = (day = TODAY) => bench.digestEvents.run({ day, hour: 8 });
    const digests = () => bench.database.query<Digest>("select * from email where letter = 'teacher-digest' order by occurrence");
    const actsOf = (one: Digest | undefined) =>
      (one?.params.students ?? []).flatMap(({ acts }) => acts.map(({ act, on }) => `${act} ${on}`));
    const wants = (frequency: string, letter = 'application-teacher-copy') =>
      bench.campus.insert('letter_preference', { account_id: teacher.id, letter, frequency });
    async function happens(act: CopiedAct, at: string, student?: PlantedPerson): Promise<string> {
      const person = student ?? (await bench.campus.student());
      const company = await bench.campus.company();
      const [applicationId, offer_id] = [uuid(), await bench.campus.offer(company)];
      const application = { offer_id, company_site_id: company.siteId, student_id: person.id, status: 'submitted' };
      await bench.campus.insert('application', { id: applicationId, ...application });
      return writtenAt(bench, at, {
        ...letterParams('application-teacher-copy', { ...letters['application-teacher-copy'].sample, act }),
        to: { accountId: teacher.id, address: teacher.email, locale: 'fr' },
        entityType: 'application',
        entityId: applicationId,
        occurrence: act,
        preference: topicOfCopy(act),
      });
    }

    it('writes what happened before eight o’clock, by student, with one button to the class', async () => {
      const student = await bench.campus.student();
      await happens('sent', '2026-11-23T15:00:00Z', student);
      await happens('offered', '2026-11-24T06:59:00Z', student);
      await happens('sent', '2026-11-24T07:00:00Z', student);
      expect(await digest()).toBe('done');
      const [letter, ...others] = await digests();
      expect(others).toEqual([]);
      expect(letter).toMatchObject({ to_address: teacher.email, occurrence: TODAY });
      expect(letter?.params).toMatchObject({
        link: `https://seve.example/classes/${teacher.class_id}`,
        students: [{ studentName: 'Camille Roux' }],
      });
      expect(actsOf(letter)).toEqual(['sent 2026-11-23', 'offered 2026-11-24']);
    });

    it('changes nothing when it runs twice, and tells no act twice', async () => {
      await happens('sent', '2026-11-23T15:00:00Z');
      await digest();
      expect(await digest()).toBe('skipped');
      const later = await happens('rejected', '2026-11-24T09:00:00Z');
      await digest('2026-11-25');
      expect((await digests()).map((one) => [one.occurrence, actsOf(one)])).toEqual([
        ['2026-11-24', ['sent 2026-11-23']],
        ['2026-11-25', ['rejected 2026-11-24']],
      ]);
      expect(await letterRow(bench, later)).toMatchObject({ state: 'merged', merged_into: (await digests())[1]?.id });
    });

    it('writes nothing when nothing happened', async () => {
      await bench.campus.student();
      expect(await digest()).toBe('skipped');
      expect(await digests()).toEqual([]);
    });

    it('keeps for the next day what was committed late, after the digest of its day', async () => {
      await happens('sent', '2026-11-23T15:00:00Z');
      await digest();
      await happens('accepted', '2026-11-24T06:30:00Z');
      expect(await digest()).toBe('skipped');
      await digest('2026-11-25');
      expect(actsOf((await digests())[1])).toEqual(['accepted 2026-11-24']);
    });

    it('loses nothing when it stops between two writes: the letter and what it tells stand or fall together', async () => {
      await happens('sent', '2026-11-23T15:00:00Z');
      await bench.database.query('alter table email add constraint no_telling check (merged_into is null)');
      await expect(digest()).rejects.toThrow(/no_telling/);
      expect(await digests()).toEqual([]);
      await bench.database.query('alter table email drop constraint no_telling');
      await digest();
      expect(actsOf((await digests())[0])).toEqual(['sent 2026-11-23']);
    });

    it('writes once when two workers run it at the same time', async () => {
      for (let count = 0; count < 5; count += 1) await happens('sent', '2026-11-23T15:00:00Z');
      await Promise.all([digest(), digest(), digest(), digest()]);
      expect((await digests()).map((one) => actsOf(one).length)).toEqual([5]);
    });

    it('weekly: tells the week on Monday, and on the days after only if Monday was missed', async () => {
      await wants('weekly');
      await happens('sent', '2026-11-20T15:00:00Z');
      await happens('rejected', '2026-11-23T08:00:00Z');
      await digest('2026-11-22');
      expect(await digests()).toEqual([]);
      await digest('2026-11-24');
      await digest('2026-11-25');
      await digest('2026-11-30');
      expect((await digests()).map((one) => [one.occurrence, actsOf(one)])).toEqual([
        ['2026-11-24', ['sent 2026-11-20']],
        ['2026-11-30', ['rejected 2026-11-23']],
      ]);
    });

    it('each topic at its own time: places at once, applications in the morning, both once', async () => {
      await wants('now', 'place-copies');
      const [sent, offered] = [await happens('sent', '2026-11-23T15:00:00Z'), await happens('offered', '2026-11-23T16:00:00Z')];
      expect(await letterRow(bench, offered)).toMatchObject({ state: 'queued' });
      await digest();
      expect((await digests()).map(actsOf)).toEqual([['sent 2026-11-23']]);
      expect(await letterRow(bench, sent)).toMatchObject({ state: 'merged' });
    });

    it('each topic at its own time: applications every day, places on Monday', async () => {
      await wants('weekly', 'place-copies');
      await happens('sent', '2026-11-25T15:00:00Z');
      await happens('offered', '2026-11-25T16:00:00Z');
      await digest('2026-11-26');
      await digest('2026-11-30');
      expect((await digests()).map((one) => [one.occurrence, actsOf(one)])).toEqual([
        ['2026-11-26', ['sent 2026-11-25']],
        ['2026-11-30', ['offered 2026-11-25']],
      ]);
    });

    it('never for one topic: the others are told', async () => {
      await wants('never', 'place-copies');
      const offered = await happens('offered', '2026-11-23T16:00:00Z');
      await happens('rejected', '2026-11-23T17:00:00Z');
      await digest();
      expect((await digests()).map(actsOf)).toEqual([['rejected 2026-11-23']]);
      expect(await letterRow(bench, offered)).toMatchObject({ state: 'suppressed', error: 'preference' });
    });

    it('never: nothing', async () => {
      await wants('never');
      const act = await happens('sent', '2026-11-20T15:00:00Z');
      expect(await digest()).toBe('skipped');
      expect(await letterRow(bench, act)).toMatchObject({ state: 'suppressed', error: 'preference' });
    });

    it('does not tell of a student who has left the class', async () => {
      const student = await bench.campus.student();
      const gone = await happens('sent', '2026-11-23T15:00:00Z', student);
      await happens('offered', '2026-11-23T16:00:00Z');
      await bench.database.query('update student set class_group_id = null where id = $1', [student.id]);
      await digest();
      expect((await digests()).map(actsOf)).toEqual([['offered 2026-11-23']]);
      expect(await letterRow(bench, gone)).toMatchObject({ state: 'suppressed', error: 'student-left' });
    });
  });
