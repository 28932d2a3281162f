import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startRescore } from '@seve/database';
import { SLICE } from '../../../apps/worker/src/matching/engine/live-index.js';
import type { PlantedCompany } from '../campus.js';
import type { BenchTests, JobBench } from '../job-bench.js';

export const audit: BenchTests = (benchOf) =>
  describe('a full run looks at the stored lists', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      company = await bench.campus.company();
    });
    afterEach(async () => {
      jest.restoreAllMocks();
      await bench.clear();
      await bench.database.query('delete from weights_version where number > 2');
    });

    const audit = () => bench.matching.lists.audit();
    const stored = () =>
      bench.database.query(
        'select student_id as "studentId", offer_id as "offerId", student_score as "studentScore", post_score as "postScore", total from match order by student_id, offer_id',
      );
    const said = (words: string) => bench.matching.log.filter(({ msg }) => msg === words);
    const alarms = () => said('matches differ from a full run').map(({ count, examples }) => ({ count, examples }));
    const spoil = (studentIds: readonly string[], offerId: string) =>
      bench.database.query('update match set student_score = student_score - 1 where student_id = any($1) and offer_id = $2', [
        studentIds,
        offerId,
      ]);

    /** Inserts students and offers; returns their ids in order, which is that of the slices. */
    async function plant(students = 3, offers = 3): Promise<{ students: string[]; offers: string[] }> {
      const planted = { students: [] as string[], offers: [] as string[] };
      while (planted.students.length < students) planted.students.push((await bench.campus.student()).id);
      while (planted.offers.length < offers) planted.offers.push(await bench.campus.offer(company));
      await bench.matching.load();
      await bench.matching.lists.align();
      return planted;
    }

    /** Runs `act` after each slice of the audit. */
    function afterEachSlice(act: () => Promise<unknown>): void {
      const { live } = bench.matching;
      const alignAll = live.alignAll.bind(live);
      jest.spyOn(live, 'alignAll').mockImplementation(async function* () {
        for await (const replaced of alignAll()) {
          yield replaced;
          await act();
        }
      });
    }

    it('and finds a row planted wrong, says which, and nothing else', async () => {
      const { students, offers } = await plant();
      const [, studentId = ''] = students;
      const [, offerId = ''] = offers;
      await spoil([studentId], offerId);
      await audit();
      expect(alarms()).toEqual([{ count: 1, examples: [{ studentId, offerId }] }]);
      expect(await stored()).toEqual(await bench.matching.fullRun());
      await audit();
      expect(alarms()).toHaveLength(1);
      expect(said('matches are those of a full run')).toHaveLength(1);
    });

    it('and finds the rows that a student has lost', async () => {
      const { students } = await plant();
      await bench.database.query('delete from match where student_id = $1', [students[0]]);
      await audit();
      expect(alarms().map(({ count }) => count)).toEqual([3]);
      expect(await stored()).toEqual(await bench.matching.fullRun());
    });

    it('and finds what changed without a promise', async () => {
      const { students } = await plant();
      await bench.database.query("update student set search_state = 'placed' where id = $1", [students[0]]);
      await audit();
      expect(alarms().map(({ count }) => count)).toEqual([3]);
      expect(await stored()).toEqual(await bench.matching.fullRun());
    });

    it('and raises no alarm for what is promised and waits', async () => {
      const { students, offers } = await plant();
      await bench.outbox.transaction(async (work) => {
        await work.manager.query("update student set search_state = 'placed', version = 2 where id = $1", [students[0]]);
        await work.manager.query("update offer set status = 'closed', version = 2 where id = $1", [offers[0]]);
        await work.enqueue('match-student', { studentId: students[0] ?? '', version: 2 });
        await work.enqueue('match-offer', { offerId: offers[0] ?? '', version: 2 });
      });
      await audit();
      expect(alarms()).toEqual([]);
      expect(await stored()).toEqual(await bench.matching.fullRun());
      expect(await stored()).toHaveLength(4);
    });

    it('and tells what it has put right, even when the seat is lost midway', async () => {
      const { students, offers } = await plant(SLICE + 1, 1);
      const [[studentId = ''], [offerId = '']] = [students, offers];
      await spoil([studentId, students.at(-1) ?? ''], offerId);
      afterEachSlice(async () => bench.matching.live.close());
      await expect(audit()).rejects.toThrow('is not the matching leader');
      expect(alarms()).toEqual([{ count: 1, examples: [{ studentId, offerId }] }]);
      expect(said('matches are those of a full run')).toEqual([]);
    });

    describe('while new weights are carried to them', () => {
      /** Saves weights as the api does: a version, and the job of the first slice. */
      const saveWeights = () =>
        bench.outbox.transaction(async ({ manager }) => {
          await manager.query(
            `insert into weights_version (number, points, reason) select 3, jsonb_set(points, '{student}', $1), 'Pour voir' from weights_version where number = 2`,
            [JSON.stringify({ occupation: 2_000, learning: 2_000, reach: 2_000, rhythm: 2_000, wishes: 2_000 })],
          );
          await startRescore(manager, 3);
        });
      const rescoreSlice = (step = 0) => bench.rescore.run({ version: 3, step }, 'a promise');
      const students = async (version: string) =>
        (await bench.database.query('select distinct student_id from match where weights_version = $1', [version])).length;

      it('and puts right what older ones have scored, without an alarm', async () => {
        await plant(SLICE + 1, 3);
        await saveWeights();
        await rescoreSlice();
        await bench.database.query(
          "delete from match where weights_version = 'v2' and offer_id in (select offer_id from match order by offer_id limit 1)",
        );
        expect([await students('v2'), await students('v3')]).toEqual([1, SLICE]);
        await audit();
        expect(alarms()).toEqual([]);
        expect([await students('v2'), await students('v3')]).toEqual([0, SLICE + 1]);
        expect(await stored()).toEqual(await bench.matching.fullRun());
      });

      it('and finds a row planted wrong among those that the new ones have scored', async () => {
        const { students: planted, offers } = await plant(SLICE + 1, 1);
        const [[studentId = ''], [offerId = '']] = [planted, offers];
        await saveWeights();
        await rescoreSlice();
        await spoil([studentId, planted.at(-1) ?? ''], offerId);
        await audit();
        expect(alarms()).toEqual([{ count: 1, examples: [{ studentId, offerId }] }]);
        expect(await stored()).toEqual(await bench.matching.fullRun());
      });

      it('and raises no alarm for what they move once they come into use midway', async () => {
        await plant(2 * SLICE + 1, 2);
        let slices = 0;
        afterEachSlice(async () => {
          slices += 1;
          if (slices > 1) return;
          await saveWeights();
          await rescoreSlice();
        });
        await audit();
        expect(slices).toBe(3);
        expect(bench.matching.live.index.weights.version).toBe('v3');
        expect(alarms()).toEqual([]);
        expect(await stored()).toEqual(await bench.matching.fullRun());
        expect(await students('v2')).toBe(0);
      });
    });
  });
