import type { Lane } from '@seve/domain';
import type { JobsOptions } from 'bullmq';
import type { JobName } from '../catalogue.js';
import type { JobQueue } from '../processing/queue-backend.js';

/** A job to add to the queue. `id`: of its outbox row; a wake-up job has no row. */
export interface EnqueuedJob {
  name: JobName;
  id: string;
  payload: object;
  notBefore: Date | null;
  /** At most one job of this name waits in the queue, until its runner releases the name. Without it they all wait. */
  single?: string;
}

/** Attempts before the queue gives up; the sweeper adds the job again later. */
const ATTEMPTS = 5;
/** Delay before the next attempt: 1 s, doubled each time. */
const backoff = { type: 'exponential', delay: 1_000, jitter: 0.3 } as const;

export const jobOptions = ({ id, payload, notBefore, single }: EnqueuedJob): JobsOptions => ({
  jobId: id,
  ...(single && { deduplication: { id: single } }),
  attempts: ATTEMPTS,
  // 0, the default, goes first.
  priority: (payload as { lane?: Lane }).lane ?? 0,
  backoff,
  delay: notBefore ? Math.max(0, notBefore.getTime() - Date.now()) : 0,
  // The outbox keeps what is done. On PostgreSQL each completed job would scan all kept ones.
  removeOnComplete: true,
  removeOnFail: { age: 7 * 86_400, count: 5_000 },
});

/** Returns the job, or the one that already waits in its place. */
export const addJob = (queue: JobQueue, job: EnqueuedJob): Promise<{ id?: string }> => queue.add(job.name, job.payload, jobOptions(job));
