import type { Lane } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { CATALOGUE, type Poke } from './catalogue.js';
import { addJob, type Promised } from './promised.js';
import type { QueueCarrier } from './queue-carrier.js';

const SECOND_MS = 1_000;

/**
 * Tells the workers that letters of a lane are due, now or at `notBefore`. The rows are the truth: a poke that is lost costs the
 * time until the next sweep, one too many costs a look. Pokes of one lane for the same second to come are one.
 */
export const poke = (lane: Lane, notBefore: Date | null = null): Promised => pokeAt(notBefore, 'send-emails', { lane }, `lane-${lane}`);

/** Tells the workers that changes wait, now or at `notBefore`; those of one second to come are one. */
export const changesPoke = (notBefore: Date | null): Promised => pokeAt(notBefore, 'match-changes', {}, 'changes');

function pokeAt(notBefore: Date | null, name: Poke, payload: object, of: string): Promised {
  const isLater = notBefore !== null && notBefore.getTime() > Date.now();
  if (!isLater) return { name, id: uuid(), payload, notBefore: null };
  const second = Math.ceil(notBefore.getTime() / SECOND_MS);
  return { name, id: `${of}_${second}`, payload, notBefore: new Date(second * SECOND_MS) };
}

/** Jobs for these promises: one poke for all that are carried together. */
export function jobsFor(promised: readonly Promised[]): Promised[] {
  const alone = promised.filter(({ name }) => !CATALOGUE[name].by);
  const dues = promised.filter(({ name }) => CATALOGUE[name].by).map(({ notBefore }) => notBefore?.getTime() ?? 0);
  return dues.length > 0 ? [...alone, changesPoke(new Date(Math.min(...dues)))] : alone;
}

/** What fails here, the sweeper repairs. */
export async function pokeIn(carrier: QueueCarrier, lane: Lane, delayMs: number): Promise<void> {
  const job = poke(lane, delayMs > 0 ? new Date(Date.now() + delayMs) : null);
  await addJob(carrier.queue(CATALOGUE[job.name].queue), job);
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
