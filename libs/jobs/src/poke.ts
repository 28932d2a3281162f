import type { Lane } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { CATALOGUE } from './catalogue.js';
import { jobOptions, type Promised } from './promised.js';
import type { QueueCarrier } from './queue-carrier.js';

const SECOND_MS = 1_000;

/**
 * Tells the workers that letters of a lane are due, now or at `notBefore`. The rows are the truth: a poke that is lost costs the
 * time until the next sweep, one too many costs a look. Pokes of one lane for the same second to come are one.
 */
export function poke(lane: Lane, notBefore: Date | null = null): Promised {
  const isLater = notBefore !== null && notBefore.getTime() > Date.now();
  if (!isLater) return { name: 'send-emails', id: uuid(), payload: { lane }, notBefore: null };
  const second = Math.ceil(notBefore.getTime() / SECOND_MS);
  return { name: 'send-emails', id: `lane-${lane}_${second}`, payload: { lane }, notBefore: new Date(second * SECOND_MS) };
}

/** Tells the workers that changes wait, now or at `notBefore`; those of one second to come are one. */
export function changesPoke(notBefore: Date | null): Promised {
  const second = notBefore && Math.ceil(notBefore.getTime() / SECOND_MS);
  return {
    name: 'match-changes',
    id: second ? `changes_${second}` : uuid(),
    payload: {},
    notBefore: second ? new Date(second * SECOND_MS) : null,
  };
}

/** Jobs for these promises: one poke for all that are carried together. */
export function jobsFor(promised: readonly Promised[]): Promised[] {
  const alone = promised.filter(({ name }) => !CATALOGUE[name].by);
  const together = promised.filter(({ name }) => CATALOGUE[name].by).map(({ notBefore }) => notBefore?.getTime() ?? 0);
  if (together.length === 0) return alone;
  const soonest = Math.min(...together);
  return [...alone, changesPoke(soonest > Date.now() ? new Date(soonest) : null)];
}

/** What fails here, the sweeper repairs. */
export async function pokeIn(carrier: QueueCarrier, lane: Lane, delayMs: number): Promise<void> {
  const job = poke(lane, delayMs > 0 ? new Date(Date.now() + delayMs) : null);
  await carrier.queue(CATALOGUE[job.name].queue).add(job.name, job.payload, jobOptions(job));
}

/** The pokes that the letters of one transaction need: one for each lane and second. */
export function pokesOf(letters: readonly { lane: Lane; notBefore: Date | null }[]): Promised[] {
  const pokes = new Map<string, Promised>();
  for (const { lane, notBefore } of letters) {
    const one = poke(lane, notBefore);
    pokes.set(`${lane} ${one.notBefore?.getTime() ?? 'now'}`, one);
  }
  return [...pokes.values()];
}
