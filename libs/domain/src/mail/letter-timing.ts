import { preferenceFor } from './letter-preference.js';
import { EVENING, instantOf, nextDigest, nextSlot, type Rhythm } from './letter-slots.js';
import type { Frequency } from './letters/letter-declaration.js';
import type { OptionalLetter } from './letters/letters.js';
import { quietUntil } from './quiet-august.js';

/** Number of `application-received` letters sent one by one to an address per day; the evening digest contains the others. */
export const RECEIVED_ONE_BY_ONE = 3;

export interface LetterToTime {
  letter: OptionalLetter;
  frequency: Frequency;
  /** Earliest instant of sending. */
  from: Date;
  /** Instant after which the letter is out of date and not sent; null for none. */
  expiresAt: Date | null;
  /** Letters of this name already sent singly to this address today. */
  sentToday: number;
}

export type LetterTiming =
  | { state: 'queued'; notBefore: Date | null }
  /** Kept until the digest at `notBefore`. */
  | { state: 'held'; notBefore: Date }
  /** Never sent; `error` is the reason. */
  | { state: 'suppressed'; error: 'preference' | 'quiet-august' };

/** Decides whether an optional letter is sent, held for a digest, or suppressed. */
export function timingOf({ letter, frequency, from, expiresAt, sentToday }: LetterToTime): LetterTiming {
  if (frequency === 'never') return { state: 'suppressed', error: 'preference' };
  const { frequencies, isNudge } = preferenceFor(letter);
  const isDigestItself = !frequencies.includes('now');
  if (isDigestItself) return { state: 'queued', notBefore: null };
  const quiet = isNudge ? quietUntil(from) : null;
  if (quiet && expiresAt && expiresAt.getTime() <= quiet.getTime()) return { state: 'suppressed', error: 'quiet-august' };
  if (frequency !== 'now') return { state: 'held', notBefore: digestAfter(quiet ?? from, frequency, quiet !== null) };
  if (letter === 'application-received' && sentToday >= RECEIVED_ONE_BY_ONE) {
    return { state: 'held', notBefore: instantOf(nextSlot(from, EVENING)) };
  }
  return { state: 'queued', notBefore: quiet };
}

/** Returns the instant of the next digest; `isIncluded` allows one at `instant` itself. */
function digestAfter(instant: Date, rhythm: Rhythm, isIncluded: boolean): Date {
  return instantOf(nextDigest(new Date(instant.getTime() - (isIncluded ? 1 : 0)), rhythm));
}
