import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { JOB_NAMES, type JobHandler, JobRunner } from '@seve/jobs';
import { becomes } from '../../../support/programs/local-start.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

/** Jobs under test; each fails when its table is missing. */
const JOBS = ['match-offer', 'match-student', 'announce-matches'] as const;

export const retry: BenchTests = (benchOf) =>
  describe('a job that fails', () => {
    let bench: JobBench;
    let runner: JobRunner;
    const ran: string[] = [];
    beforeAll(async () => {
      bench = benchOf();
      const idle = JOB_NAMES.filter((name) => !JOBS.some((job) => job === name));
      const handlers = [bench.announceMatches, ...idle.map((name) => ({ name, run: async () => 'skipped' as const }))] as JobHandler[];
      runner = new JobRunner(bench.dataSource, bench.backend, handlers, bench.matching.matchChanges, {
        ran: (name, _id, outcome) => ran.push(`${name} ${outcome}`),
        failed: (name) => ran.push(`${name} failed`),
        fault: () => undefined,
      });
      await runner.start();
    });
    /** Also runs jobs that the tested job has enqueued, because tables are emptied only when nothing runs. */
    afterEach(async () => {
      await becomes('nothing is under way', async () => {
        const [left] = await bench.database.query<{ count: number }>('select count(*)::int as count from outbox where done_at is null');
        return left?.count === 0;
      });
      await bench.clear();
    });
    afterAll(() => runner?.stop());

    it.each(JOBS)('says why on its promise and runs again: %s', async (name) => {
      ran.length = 0;
      const student = await bench.campus.student();
      const offer = await bench.campus.offer(await bench.campus.company());
      const score = { student_score: 8_000, post_score: 8_000, total: 8_000, weights_version: 'v1' };
      await bench.campus.insert('match', { student_id: student.id, offer_id: offer, ...score });
      await bench.database.query('alter table match rename to match_away');
      const payload = { offerId: offer, studentId: student.id, version: 1 };
      await bench.outbox.transaction((work) => work.enqueue(name, payload as never));
      const promise = async () =>
        (
          await bench.database.query<{ attempt: number; error: string; done_at: Date }>(
            'select attempt, error, done_at from outbox where job = $1',
            [name],
          )
        )[0];
      await becomes('it has failed', async () => ((await promise())?.attempt ?? 0) > 0);
      expect(await promise()).toMatchObject({ done_at: null, error: expect.stringContaining('"match" does not exist') });
      await bench.database.query('alter table match_away rename to match');
      await becomes('the promise is kept', async () => (await promise())?.done_at);
      expect((await promise())?.error).toBeNull();
      expect(ran.filter((line) => line.startsWith(name))).toEqual(expect.arrayContaining([`${name} failed`, `${name} done`]));
    });

    it('names a job that nobody handles when the worker starts', () => {
      const log = { ran: () => undefined, failed: () => undefined, fault: () => undefined };
      expect(() => new JobRunner(bench.dataSource, bench.backend, [], bench.matching.matchChanges, log)).toThrow(
        'no handler for job rescore',
      );
    });
  });
