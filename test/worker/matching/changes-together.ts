import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type BatchHandler, JOB_NAMES, type JobHandler, JobRunner, RetryLaterError } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { becomes } from '../../support/programs/local-start.js';
import type { BenchTests, JobBench } from '../job-bench.js';

/** Versions of an offer: one that makes its batch fail, one that only the leader can match, and a normal one. */
const [FAULTY, FOR_LEADER, SOUND] = [1, 2, 3];

export const changesTogether: BenchTests = (benchOf) =>
  describe('due changes', () => {
    let bench: JobBench;
    let runner: JobRunner;
    /** Versions in each batch that ran. */
    const runs: number[][] = [];
    let isLeader = true;

    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(() => {
      runs.length = 0;
      isLeader = true;
      const changes: BatchHandler = {
        name: 'match-changes',
        runBatch: async (jobs) => {
          const versions = jobs.map(({ payload }) => payload.version);
          runs.push(versions);
          if (versions.includes(FOR_LEADER) && !isLeader) throw new RetryLaterError('another one does it');
          if (versions.includes(FAULTY)) throw new Error('no room');
          return versions.map(() => 'done');
        },
      };
      const others = JOB_NAMES.map((name) => ({ name, run: async () => 'skipped' as const })) as JobHandler[];
      const log = { ran: () => undefined, failed: () => undefined, fault: () => undefined };
      runner = new JobRunner(bench.dataSource, bench.backend, others, changes, log);
    });
    afterEach(async () => {
      await runner.stop();
      await bench.clear();
    });

    const enqueue = (version: number) => bench.outbox.transaction((work) => work.enqueue('match-offer', { offerId: uuid(), version }));
    const rows = () =>
      bench.database.query<{ version: number; attempt: number; is_done: boolean; error: string | null }>(
        `select (payload->>'version')::int as version, attempt, done_at is not null as is_done, error from outbox order by version, attempt`,
      );
    const doneBy = async () => (await rows()).filter(({ is_done }) => is_done).map(({ version }) => version);

    it('have one wake-up job, and run in one batch', async () => {
      for (let count = 0; count < 5; count += 1) await enqueue(SOUND);
      await bench.outbox.settled();
      expect(await bench.database.query('select name, state from bullmq.job')).toEqual([{ name: 'match-changes', state: 'waiting' }]);
      await runner.start(['matching']);
      await becomes('all are done', async () => (await doneBy()).length === 5);
      expect(runs).toEqual([[SOUND, SOUND, SOUND, SOUND, SOUND]]);
    });

    it('run in the next batch when they are enqueued during one', async () => {
      await runner.start(['matching']);
      await Promise.all(Array.from({ length: 40 }, () => enqueue(SOUND)));
      await becomes('all are done', async () => (await doneBy()).length === 40);
      expect(runs.flat()).toHaveLength(40);
    });

    it('fail with a faulty one only once: then each runs alone', async () => {
      for (const version of [SOUND, FAULTY, SOUND, FAULTY, SOUND]) await enqueue(version);
      await runner.start(['matching']);
      await becomes('the sound ones are done', async () => (await doneBy()).length === 3);
      expect(runs.slice(0, 2)).toEqual([[SOUND, FAULTY, SOUND, FAULTY, SOUND], [expect.any(Number)]]);
      await becomes('the faulty ones are tried again', () => runs.length > 6);
      expect(await rows()).toEqual([
        { version: FAULTY, attempt: expect.any(Number), is_done: false, error: 'Error: no room' },
        { version: FAULTY, attempt: expect.any(Number), is_done: false, error: 'Error: no room' },
        ...[1, 2, 3].map(() => ({ version: SOUND, attempt: 1, is_done: true, error: null })),
      ]);
    });

    it('do not count as failed when another process is the leader', async () => {
      isLeader = false;
      await enqueue(FOR_LEADER);
      await runner.start(['matching']);
      await becomes('the batch has failed', () => runs.length > 0);
      expect(await rows()).toEqual([{ version: FOR_LEADER, attempt: 0, is_done: false, error: null }]);
      isLeader = true;
      await enqueue(SOUND);
      await becomes('both are done', async () => (await doneBy()).length === 2);
    });
  });
