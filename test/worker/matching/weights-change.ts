import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rescoreProgress, startRescore } from '@seve/database';
import { type RankedMatch, TOP_PER_OFFER, TOP_PER_STUDENT } from '@seve/matching';
import { SLICE } from '../../../apps/worker/src/matching/engine/live-index.js';
import type { PlantedCompany } from '../campus.js';
import type { BenchTests, JobBench } from '../job-bench.js';

const SKILLS_ONLY = { skills: 9_700, training: 100, availability: 100, occupation: 100, languages: 100 };
const LEARNING_ONLY = { occupation: 100, learning: 9_600, reach: 100, rhythm: 100, wishes: 100 };
const NEAR_ONLY = { occupation: 100, learning: 100, reach: 9_600, rhythm: 100, wishes: 100 };
const EVEN = { occupation: 2_000, learning: 2_000, reach: 2_000, rhythm: 2_000, wishes: 2_000 };

export const weightsChange: BenchTests = (benchOf) =>
  describe('rescore: after a change of the weights', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      company = await bench.campus.company();
    });
    afterEach(async () => {
      await bench.clear();
      await bench.database.query('delete from weights_version where number > 2');
    });

    /** Saves weights as the api does: a version, and the job of the first slice. */
    const change = (number: number, points: { student?: object; post?: object }) =>
      bench.outbox.transaction(async (work) => {
        await work.manager.query(
          `insert into weights_version (number, points, reason) select $1, points || $2::jsonb, 'Pour voir' from weights_version where number = 2`,
          [number, JSON.stringify(points)],
        );
        await work.enqueue('rescore', { version: number, step: await startRescore(work.manager, number) });
      });
    const next = async () => {
      const [row] = await bench.outboxRows('rescore');
      return row && { id: row.id, payload: row.payload as { version: number; step: number } };
    };
    const keep = (id: string) => bench.database.query('update outbox set done_at = now() where id = $1', [id]);
    const runSlice = async () => {
      const slice = await next();
      if (!slice) return null;
      const outcome = await bench.rescore.run(slice.payload, slice.id);
      await keep(slice.id);
      return outcome;
    };
    const runAll = async () => {
      let slices = 0;
      while (await runSlice()) slices += 1;
      return slices;
    };
    const stored = () =>
      bench.database.query<{ student_id: string; offer_id: string; weights_version: string }>(
        'select student_id, offer_id, student_score, post_score, total, weights_version from match order by student_id, offer_id',
      );
    const versions = async () => [...new Set((await stored()).map(({ weights_version }) => weights_version))].sort();
    const progress = () => rescoreProgress(bench.dataSource.manager);

    /** Inserts students and offers that differ in what the weights apply to. */
    async function plant(students: number, offers: number): Promise<void> {
      const kinds = [{ skills: '{}' }, { skills: '{300078}' }, { skills_to_learn: '{}' }, { wanted_rome_codes: ['H1206'] }];
      for (let index = 0; index < students; index++) await bench.campus.student(kinds[index % kinds.length]);
      for (let index = 0; index < offers; index++) {
        await bench.campus.offer(company, index % 2 === 0 ? {} : { rome_codes: ['H1206'] });
      }
      for (const { id } of await bench.database.query<{ id: string }>('select id from student')) {
        await bench.matchStudent.run({ studentId: id, version: 1 }, 'profile');
      }
    }

    it('everybody’s matches are those of a full run with the new weights', async () => {
      await plant(SLICE + 3, 6);
      const before = await stored();
      await change(3, { student: LEARNING_ONLY, post: SKILLS_ONLY });
      expect(await runAll()).toBe(2);
      const after = await stored();
      expect(after).toHaveLength(before.length);
      expect(after).not.toEqual(before);
      expect(await versions()).toEqual(['v3']);
      expect(after).toEqual((await bench.matching.fullRun()).map(asStored));
    });

    it('full lists keep their best under the new weights, on both sides', async () => {
      const [students, offers] = [TOP_PER_OFFER + 30, TOP_PER_STUDENT + 26];
      await bench.campus.crowd(students);
      await bench.database.query(`update student set skills = case when abs(hashtext(id::text)) % 2 = 0 then skills else '{}' end`);
      for (let index = 0; index < offers; index++) {
        // Half of the offers have the wanted occupation far away, half another occupation near by; the weights decide which rank last.
        await bench.campus.offer(company, index % 2 === 0 ? { commune_insee: '80585' } : { rome_codes: ['H1206'] });
      }
      await bench.matching.load();
      await bench.matching.lists.align();
      const before = await stored();
      await change(3, { student: NEAR_ONLY });
      await runAll();
      const after = await stored();
      const pairsOf = (rows: typeof after) => rows.map((row) => JSON.stringify([row.student_id, row.offer_id]));
      expect(pairsOf(after)).not.toEqual(pairsOf(before));
      expect(after.length).toBeLessThan(students * offers);
      expect(after).toEqual((await bench.matching.fullRun()).map(asStored));
    });

    it('the rows say how far it has come, up to everybody', async () => {
      await plant(SLICE + 1, 2);
      expect(await progress()).toMatchObject({ number: 2, startedAt: null });
      await change(3, { student: EVEN });
      expect(await progress()).toMatchObject({ number: 3, scored: 0, toScore: SLICE + 1, finishedAt: null });
      await runSlice();
      expect(await progress()).toMatchObject({ scored: SLICE, finishedAt: null });
      expect(await versions()).toEqual(['v2', 'v3']);
      await runAll();
      expect(await progress()).toMatchObject({ scored: SLICE + 1, toScore: SLICE + 1, finishedAt: expect.any(Date) });
    });

    it('a student’s list is of one version as soon as it is written', async () => {
      await plant(SLICE + 5, 4);
      await change(3, { student: LEARNING_ONLY });
      await runSlice();
      const lists = await bench.database.query<{ versions: number }>(
        'select count(distinct weights_version)::int as versions from match group by student_id',
      );
      expect(new Set(lists.map((list) => list.versions))).toEqual(new Set([1]));
    });

    it('it goes on where a process that died left it, and a slice that runs twice changes nothing', async () => {
      await plant(SLICE + 2, 3);
      await change(3, { student: LEARNING_ONLY });
      const first = await next();
      if (!first) throw new Error('nothing was promised');
      // The process died after the commit and before it marked the row as done, so the job runs again.
      expect(await bench.rescore.run(first.payload, first.id)).toBe('done');
      const between = { rows: await stored(), progress: await progress(), outboxRows: (await bench.outboxRows('rescore')).length };
      bench.matching.forget();
      expect(await bench.rescore.run(first.payload, first.id)).toBe('skipped');
      expect({ rows: await stored(), progress: await progress(), outboxRows: (await bench.outboxRows('rescore')).length }).toEqual(between);
      await keep(first.id);
      await runAll();
      expect(await versions()).toEqual(['v3']);
      expect(await progress()).toMatchObject({ scored: SLICE + 2 });
    });

    it('a slice whose transaction fails leaves everything as it was, and is done when it runs again', async () => {
      await plant(3, 2);
      const before = await stored();
      await change(3, { post: SKILLS_ONLY });
      const slice = await next();
      if (!slice) throw new Error('nothing was promised');
      await bench.database.query(`alter table match add constraint only_old check (weights_version <> 'v3') not valid`);
      await expect(bench.rescore.run(slice.payload, slice.id)).rejects.toMatchObject({ code: '23514' });
      expect(await stored()).toEqual(before);
      expect(await progress()).toMatchObject({ scored: 0 });
      await bench.database.query('alter table match drop constraint only_old');
      await runAll();
      expect(await versions()).toEqual(['v3']);
    });

    it('of two changes that follow quickly the newer wins, whatever runs last', async () => {
      await plant(SLICE + 2, 3);
      await change(3, { student: LEARNING_ONLY });
      const older = await next();
      if (!older) throw new Error('nothing was promised');
      await change(4, { student: EVEN });
      expect(await bench.rescore.run(older.payload, older.id)).toBe('skipped');
      expect(await versions()).toEqual(['v2']);
      await runAll();
      expect(await versions()).toEqual(['v4']);
      expect(await bench.rescore.run(older.payload, older.id)).toBe('skipped');
      expect(await progress()).toMatchObject({ number: 4, finishedAt: expect.any(Date) });
    });

    it('a worker that starts after the change scores with the newer weights at once', async () => {
      const student = await bench.campus.student();
      await bench.campus.offer(company);
      await change(3, { student: EVEN });
      await bench.matchStudent.run({ studentId: student.id, version: 1 }, 'a promise');
      expect(await versions()).toEqual(['v3']);
    });

    it('whoever changes while everybody is loaded anew is scored as they are then', async () => {
      await plant(2, 2);
      const [changed] = await bench.database.query<{ id: string }>('select id from student order by id limit 1');
      await change(3, { student: EVEN });
      const slice = await next();
      if (!slice) throw new Error('nothing was promised');
      await bench.database.query("update student set kinds = '{job}', version = 2 where id = $1", [changed?.id]);
      const [outcome] = await Promise.all([
        bench.rescore.run(slice.payload, slice.id),
        bench.matchStudent.run({ studentId: changed?.id ?? '', version: 2 }, 'profile'),
      ]);
      expect(outcome).toBe('done');
      await runAll();
      expect(await bench.database.query('select 1 from match where student_id = $1', [changed?.id])).toEqual([]);
      expect(await versions()).toEqual(['v3']);
      expect(await stored()).toEqual((await bench.matching.fullRun()).map(asStored));
    });

    it('a worker that starts has carried everybody when it has looked at all lists: it is over, whatever became of its slices', async () => {
      await plant(SLICE + 2, 3);
      await bench.database.query(`delete from outbox where job like 'announce%'`);
      await change(3, { student: LEARNING_ONLY });
      await runSlice();
      const left = await next();
      if (!left) throw new Error('nothing was promised');
      await bench.matching.load();
      await bench.matching.lists.align();
      expect(await progress()).toMatchObject({ number: 3, scored: SLICE + 2, toScore: SLICE + 2, finishedAt: expect.any(Date) });
      expect(await versions()).toEqual(['v3']);
      expect((await bench.outboxRows('announce-matches')).map(({ payload }) => payload)).toEqual([{}]);
      expect(await bench.rescore.run(left.payload, left.id)).toBe('skipped');
      await keep(left.id);
      expect(await runAll()).toBe(0);
      await bench.matching.lists.align();
      expect(await bench.outboxRows('announce-matches')).toHaveLength(1);
    });

    it('lists that were looked at with older weights end nothing of the newer ones', async () => {
      await plant(SLICE + 2, 3);
      await bench.matching.load();
      await change(3, { student: LEARNING_ONLY });
      await bench.matching.lists.align();
      expect(await versions()).toEqual(['v2']);
      expect(await progress()).toMatchObject({ number: 3, scored: 0, finishedAt: null });
      await Promise.all([bench.matching.lists.align(), runSlice()]);
      expect(await progress()).toMatchObject({ number: 3, scored: SLICE, finishedAt: null });
      await runAll();
      expect(await versions()).toEqual(['v3']);
    });

    it('the rows say when it last moved, and that it stands still once that is minutes ago', async () => {
      await plant(SLICE + 1, 2);
      await change(3, { student: EVEN });
      await bench.database.query("update rescore set moved_at = now() - interval '6 minutes'");
      expect(await progress()).toMatchObject({ isStuck: true });
      await runSlice();
      expect(await progress()).toMatchObject({ isStuck: false, finishedAt: null });
      await runAll();
      await bench.database.query("update rescore set moved_at = now() - interval '6 minutes'");
      expect(await progress()).toMatchObject({ isStuck: false });
    });

    it('the digests are promised once, at the end, and speak of new matches alone', async () => {
      await plant(SLICE + 1, 2);
      await bench.database.query(`delete from outbox where job like 'announce%'`);
      await change(3, { student: EVEN });
      await runSlice();
      expect(await bench.outboxRows('announce-matches')).toEqual([]);
      await runAll();
      expect((await bench.outboxRows('announce-matches')).map(({ payload }) => payload)).toEqual([{}]);
    });
  });

const asStored = ({ studentId, offerId, studentScore, postScore, total }: RankedMatch) => ({
  student_id: studentId,
  offer_id: offerId,
  student_score: studentScore,
  post_score: postScore,
  total,
  weights_version: 'v3',
});
