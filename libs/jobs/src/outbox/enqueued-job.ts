import type { Lane } from '@seve/domain';
import type { JobsOptions } from 'bullmq';
import { CATALOGUE, type JobName } from '../catalogue.js';
import type { JobQueue } from '../processing/queue-backend.js';

/** While one of these waits, another one is not added; who takes it lets the next one in. */
const ONCE: JobName = 'match-changes';

/** A job that the queue shall run: a row of `outbox` stands behind it, or rows of `email` behind a wake-up job. */
export interface EnqueuedJob {
  name: JobName;
  id: string;
  payload: object;
  notBefore: Date | null;
}

/** A promise that failed this often waits for a person; `outbox.error` says why. */
export const MAX_ATTEMPTS = 30;

/** Delay before the next run of a job that failed: 1 s doubled each time. */
const backoff = { type: 'exponential', delay: 1_000, jitter: 0.3 } as const;

export const jobOptions = ({ name, id, payload, notBefore }: EnqueuedJob): JobsOptions => ({
  jobId: id,
  ...(name === ONCE && notBefore === null && { deduplication: { id: name } }),
  attempts: CATALOGUE[name].attempts,
  // 0, which every job has that says nothing, goes first.
  priority: (payload as { lane?: Lane }).lane ?? 0,
  backoff,
  delay: notBefore ? Math.max(0, notBefore.getTime() - Date.now()) : 0,
  // The outbox remembers what is done. PostgreSQL would look through all that are kept each time one more is.
  removeOnComplete: true,
  removeOnFail: { age: 7 * 86_400, count: 5_000 },
});

/** Answers the job, or the one that waits in its place. */
export const addJob = (queue: JobQueue, job: EnqueuedJob): Promise<{ id?: string }> => queue.add(job.name, job.payload, jobOptions(job));
