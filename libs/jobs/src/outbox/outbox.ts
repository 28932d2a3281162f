import { Outbox as OutboxRow } from '@seve/database';
import type { DataSource, EntityManager } from 'typeorm';
import { CATALOGUE, isWakeUp, QUEUES } from '../catalogue.js';
import { failPoint } from '../processing/fail-point.js';
import type { JobQueue, QueueBackend } from '../processing/queue-backend.js';
import { addJob, type EnqueuedJob, jobOptions } from './enqueued-job.js';
import type { Once } from './once.js';
import type { LetterSettings } from './time-letters.js';
import { UnitOfWork } from './unit-of-work.js';
import { jobsFor, wakeUpsFor } from './wake-up.js';

const MAX_TRIES = 3;
const FEW = 10;
const isSerializationFault = (error: unknown) => ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

/** Writes facts and promises in one transaction, and hands the promises to the queue once it is committed. */
export class Outbox {
  private readonly flushing = new Set<Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
    private readonly onError: (error: unknown) => void,
    private readonly letters: LetterSettings = { clockOffsetMs: 0, demo: false },
    /** How the next transaction of the request that runs now is done once, however often it is sent; null when it carries no key. */
    private readonly nextOnce: () => Once | null = () => null,
  ) {}

  /**
   * Runs `task` in one transaction, up to three times when PostgreSQL asks for it (deadlock, serialization). A request with an
   * `Idempotency-Key` that has come before gets what `task` answered then, through JSON, and nothing runs.
   */
  async transaction<T>(task: (work: UnitOfWork) => Promise<T>): Promise<T> {
    const once = this.nextOnce();
    for (let tries = 1; ; tries++) {
      try {
        const { result, work } = await this.dataSource.transaction(async (manager: EntityManager) => {
          const work = new UnitOfWork(manager, this.letters);
          const result = once ? await once(manager, () => task(work)) : await task(work);
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

  /** Waits for what is on its way to the queue; to be called before the backend closes. */
  async settled(): Promise<void> {
    await Promise.all(this.flushing);
  }

  /** The answer to the caller does not wait for the queue: what fails here, the sweeper repairs. */
  private flushSoon(promised: EnqueuedJob[]): void {
    if (promised.length === 0) return;
    const flush = this.flush(promised)
      .catch(this.onError)
      .finally(() => this.flushing.delete(flush));
    this.flushing.add(flush);
  }

  private async flush(promised: EnqueuedJob[]): Promise<void> {
    failPoint('before-enqueue');
    const jobs = jobsFor(promised);
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
      .update(OutboxRow)
      .set({ flushedAt: () => 'now()' })
      .where('id = any(:ids)', { ids })
      .execute();
  }
}

/** A few go one by one: PostgreSQL makes tables of its own for a bulk, which take longer than ten jobs. */
async function addAll(queue: JobQueue, jobs: readonly EnqueuedJob[]): Promise<void> {
  if (jobs.length > FEW) await queue.addBulk(jobs.map((job) => ({ name: job.name, data: job.payload, opts: jobOptions(job) })));
  else for (const job of jobs) await addJob(queue, job);
}
