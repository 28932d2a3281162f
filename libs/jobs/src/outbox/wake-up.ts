import type { Lane } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { CATALOGUE, isBatched, type WakeUpJob } from '../catalogue.js';
import type { JobQueue, QueueBackend } from '../processing/queue-backend.js';
import { addJob, type EnqueuedJob } from './enqueued-job.js';

const SECOND_MS = 1_000;

const CHANGES = 'changes';
const ofLane = (lane: Lane) => `lane-${lane}`;

/** Wake-up job for letters of a lane that are due, now or at `notBefore`. A lost one delays them until the next sweep. */
const lettersDue = (lane: Lane, notBefore: Date | null = null): EnqueuedJob => wakeUpAt(notBefore, 'send-emails', { lane }, ofLane(lane));

/** Wake-up job for batched jobs that are due, now or at `notBefore`. */
export const changesDue = (notBefore: Date | null): EnqueuedJob => wakeUpAt(notBefore, 'match-changes', {}, CHANGES);

/**
 * Releases the name that keeps wake-up jobs of changes single. Called before the due rows are read, so that a row written afterwards gets
 * its own job.
 */
export const releaseChangesWakeUp = (queue: JobQueue): Promise<unknown> => queue.removeDeduplicationKey(CHANGES);

/** Releases the name that keeps wake-up jobs of a lane single, in the same way. */
export const releaseLettersWakeUp = (backend: QueueBackend, lane: Lane): Promise<unknown> =>
  backend.queue(CATALOGUE['send-emails'].queue).removeDeduplicationKey(ofLane(lane));

/** Returns a wake-up job. Immediate ones of one kind merge until one is taken; those for the same future second share an id. */
function wakeUpAt(notBefore: Date | null, name: WakeUpJob, payload: object, of: string): EnqueuedJob {
  const isLater = notBefore !== null && notBefore.getTime() > Date.now();
  if (!isLater) return { name, id: uuid(), payload, notBefore: null, single: of };
  const second = Math.ceil(notBefore.getTime() / SECOND_MS);
  return { name, id: `${of}_${second}`, payload, notBefore: new Date(second * SECOND_MS) };
}

/** Returns the jobs to add to the queue: one wake-up job for all that run in batches, each other job as it is. */
export function jobsFor(enqueued: readonly EnqueuedJob[]): EnqueuedJob[] {
  const alone = enqueued.filter(({ name }) => !isBatched(name));
  const dues = enqueued.filter(({ name }) => isBatched(name)).map(({ notBefore }) => notBefore?.getTime() ?? 0);
  return dues.length > 0 ? [...alone, changesDue(new Date(Math.min(...dues)))] : alone;
}

export async function wakeUpForLetters(backend: QueueBackend, lane: Lane, delayMs: number): Promise<void> {
  const job = lettersDue(lane, delayMs > 0 ? new Date(Date.now() + delayMs) : null);
  await addJob(backend.queue(CATALOGUE[job.name].queue), job);
}

/** Returns the wake-up jobs for new letters: one for each lane and second. */
export function wakeUpsFor(letters: readonly { lane: Lane; notBefore: Date | null }[]): EnqueuedJob[] {
  const jobs = new Map<string, EnqueuedJob>();
  for (const { lane, notBefore } of letters) {
    const one = lettersDue(lane, notBefore);
    jobs.set(`${lane} ${one.notBefore?.getTime() ?? 'now'}`, one);
  }
  return [...jobs.values()];
}
