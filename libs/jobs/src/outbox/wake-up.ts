import type { Lane } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { CATALOGUE, type WakeUpJob } from '../catalogue.js';
import type { QueueBackend } from '../processing/queue-backend.js';
import { addJob, type EnqueuedJob } from './enqueued-job.js';

const SECOND_MS = 1_000;

/**
 * Tells the workers that letters of a lane are due, now or at `notBefore`. The rows are the truth: a wake-up job that is lost costs the
 * time until the next sweep, one too many costs a look. Wake-up jobs of one lane for the same second to come are one.
 */
export const wakeUp = (lane: Lane, notBefore: Date | null = null): EnqueuedJob =>
  wakeUpAt(notBefore, 'send-emails', { lane }, `lane-${lane}`);

/** Tells the workers that changes wait, now or at `notBefore`; those of one second to come are one. */
export const wakeUpForChanges = (notBefore: Date | null): EnqueuedJob => wakeUpAt(notBefore, 'match-changes', {}, 'changes');

function wakeUpAt(notBefore: Date | null, name: WakeUpJob, payload: object, of: string): EnqueuedJob {
  const isLater = notBefore !== null && notBefore.getTime() > Date.now();
  if (!isLater) return { name, id: uuid(), payload, notBefore: null };
  const second = Math.ceil(notBefore.getTime() / SECOND_MS);
  return { name, id: `${of}_${second}`, payload, notBefore: new Date(second * SECOND_MS) };
}

/** Jobs for these promises: one wake-up job for all that are carried together. */
export function jobsFor(promised: readonly EnqueuedJob[]): EnqueuedJob[] {
  const alone = promised.filter(({ name }) => !CATALOGUE[name].batchedBy);
  const dues = promised.filter(({ name }) => CATALOGUE[name].batchedBy).map(({ notBefore }) => notBefore?.getTime() ?? 0);
  return dues.length > 0 ? [...alone, wakeUpForChanges(new Date(Math.min(...dues)))] : alone;
}

/** What fails here, the sweeper repairs. */
export async function wakeUpIn(backend: QueueBackend, lane: Lane, delayMs: number): Promise<void> {
  const job = wakeUp(lane, delayMs > 0 ? new Date(Date.now() + delayMs) : null);
  await addJob(backend.queue(CATALOGUE[job.name].queue), job);
}

/** The wake-up jobs that the letters of one transaction need: one for each lane and second. */
export function wakeUpsFor(letters: readonly { lane: Lane; notBefore: Date | null }[]): EnqueuedJob[] {
  const jobs = new Map<string, EnqueuedJob>();
  for (const { lane, notBefore } of letters) {
    const one = wakeUp(lane, notBefore);
    jobs.set(`${lane} ${one.notBefore?.getTime() ?? 'now'}`, one);
  }
  return [...jobs.values()];
}
