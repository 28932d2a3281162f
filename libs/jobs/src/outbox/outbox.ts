import { OutboxJob } from '@seve/database';
import type { DataSource, EntityManager } from 'typeorm';
import { CATALOGUE, isWakeUp, QUEUES } from '../catalogue.js';
import { failPoint } from '../processing/fail-point.js';
import type { JobQueue, QueueBackend } from '../processing/queue-backend.js';
import { addJob, type EnqueuedJob, jobOptions } from './enqueued-job.js';
import type { LetterSettings } from './time-letters.js';
import { UnitOfWork } from './unit-of-work.js';
import { jobsFor, wakeUpsFor } from './wake-up.js';

const MAX_TRIES = 3;
const FEW = 10;
const isSerializationFault = (error: unknown) => ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

/** Runs `task` inside the transaction, or returns its stored result if the same request ran before. */
export type IdempotentRun = <T>(manager: EntityManager, task: () => Promise<T>) => Promise<T>;

/** Writes rows, jobs and letters in one transaction, and adds the jobs to the queue after the commit. */
export class Outbox {
  private readonly flushing = new Set<Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
    private readonly onError: (error: unknown) => void,
    private readonly letters: LetterSettings = { clockOffsetMs: 0, demo: false },
    /** Idempotency of the next transaction of the current request; null when the request has no `Idempotency-Key`. */
    private readonly nextRun: () => IdempotentRun | null = () => null,
  ) {}

  /**
   * Runs `task` in one transaction, up to three times after a deadlock or a serialization failure. A request whose
   * `Idempotency-Key` has been seen before gets the earlier result of `task`, through JSON, and nothing runs.
   */
  async transaction<T>(task: (work: UnitOfWork) => Promise<T>): Promise<T> {
    const idempotent = this.nextRun();
    for (let tries = 1; ; tries++) {
      try {
        const { result, work } = await this.dataSource.transaction(async (manager: EntityManager) => {
          const work = new UnitOfWork(manager, this.letters);
          const result = idempotent ? await idempotent(manager, () => task(work)) : await task(work);
          failPoint('before-commit');
          return { result, work };
        });
        failPoint('after-commit');
        this.flushSoon([...work.jobs, ...wakeUpsFor(work.letters)]);
        return result;
      } catch (error) {
        if (tries >= MAX_TRIES || !isSerializationFault(error)) throw error;
      }
    }
  }

  /** Runs `task` and rolls everything back: returns what it would do. Nothing is stored, sent or queued. */
  async rehearse<T>(task: (work: UnitOfWork) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      return await task(new UnitOfWork(runner.manager, this.letters));
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** Resolves when the jobs of committed transactions are in the queue. Call it before closing the backend. */
  async settled(): Promise<void> {
    await Promise.all(this.flushing);
  }

  /** The caller does not wait for the queue; what fails here is repaired by the sweeper. */
  private flushSoon(enqueued: EnqueuedJob[]): void {
    if (enqueued.length === 0) return;
    const flush = this.flush(enqueued)
      .catch(this.onError)
      .finally(() => this.flushing.delete(flush));
    this.flushing.add(flush);
  }

  private async flush(enqueued: EnqueuedJob[]): Promise<void> {
    failPoint('before-enqueue');
    const jobs = jobsFor(enqueued);
    for (const queue of QUEUES) {
      await addAll(
        this.backend.queue(queue),
        jobs.filter(({ name }) => CATALOGUE[name].queue === queue),
      );
    }
    failPoint('after-enqueue');
    const ids = jobs.filter(({ name }) => !isWakeUp(name)).map(({ id }) => id);
    if (ids.length === 0) return;
    await this.dataSource
      .createQueryBuilder()
      .update(OutboxJob)
      .set({ flushedAt: () => 'now()' })
      .where('id = any(:ids)', { ids })
      .execute();
  }
}

/** Adds a few one by one: the bulk insert on PostgreSQL creates temporary tables, which takes longer than ten jobs. */
async function addAll(queue: JobQueue, jobs: readonly EnqueuedJob[]): Promise<void> {
  if (jobs.length > FEW) await queue.addBulk(jobs.map((job) => ({ name: job.name, data: job.payload, opts: jobOptions(job) })));
  else for (const job of jobs) await addJob(queue, job);
}
