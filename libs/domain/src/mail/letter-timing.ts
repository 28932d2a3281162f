import { preferenceFor } from './letter-preference.js';
import { EVENING, instantOf, nextDigest, nextSlot, type Rhythm } from './letter-slots.js';
import type { Frequency } from './letters/letter-declaration.js';
import type { OptionalLetter } from './letters/letters.js';
import { quietUntil } from './quiet-august.js';

/** Letters about received applications that reach one address one by one on one day; the others of the day are told together in the evening. */
export const RECEIVED_ONE_BY_ONE = 3;

export interface AskedLetter {
  letter: OptionalLetter;
  frequency: Frequency;
  /** By the civil clock: now, or when the letter may leave at the earliest. */
  from: Date;
  /** After it the letter would mislead; null where nobody has said so. */
  expiresAt: Date | null;
  /** Letters of this name that this address has had today, one by one. */
  hadToday: number;
}

export type LetterTiming =
  | { state: 'queued'; notBefore: Date | null }
  /** Told by a digest from this instant on. */
  | { state: 'held'; notBefore: Date }
  /** Never leaves; `error` says why. */
  | { state: 'suppressed'; error: 'preference' | 'quiet-august' };

/** What becomes of an optional letter: it leaves, waits for a digest, or is not wanted. */
export function timingOf({ letter, frequency, from, expiresAt, hadToday }: AskedLetter): LetterTiming {
  if (frequency === 'never') return { state: 'suppressed', error: 'preference' };
  const { frequencies, isNudge } = preferenceFor(letter);
  const isDigestItself = !frequencies.includes('now');
  if (isDigestItself) return { state: 'queued', notBefore: null };
  const quiet = isNudge ? quietUntil(from) : null;
  if (quiet && expiresAt && expiresAt.getTime() <= quiet.getTime()) return { state: 'suppressed', error: 'quiet-august' };
  if (frequency !== 'now') return { state: 'held', notBefore: digestAfter(quiet ?? from, frequency, quiet !== null) };
  if (letter === 'application-received' && hadToday >= RECEIVED_ONE_BY_ONE) {
    return { state: 'held', notBefore: instantOf(nextSlot(from, EVENING)) };
  }
  return { state: 'queued', notBefore: quiet };
}

/** `isIncluded`: a digest at that very instant will do. */
function digestAfter(instant: Date, rhythm: Rhythm, isIncluded: boolean): Date {
  return instantOf(nextDigest(new Date(instant.getTime() - (isIncluded ? 1 : 0)), rhythm));
}
