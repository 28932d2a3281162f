import type { Config } from '@seve/config';
import { countOneByOne, frequenciesOf } from '@seve/database';
import {
  dayInParis,
  type Frequency,
  HOUR_MS,
  hourInParis,
  isOptionalLetter,
  type LetterTiming,
  laneOfLetter,
  type OptionalLetter,
  preferenceFor,
  timingOf,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { NewEmail } from './new-email.js';

/**
 * Settings of letter times: the civil clock of the process; `demo`, in which no daily limit delays a letter; how long the first of several
 * collected letters waits.
 */
export type LetterSettings = Pick<Config, 'clockOffsetMs' | 'demo'> & Partial<Pick<Config, 'digestCollectMs'>>;

export const civilNow = ({ clockOffsetMs }: LetterSettings): Date => new Date(Date.now() + clockOffsetMs);

/** Converts the hour of a queued letter from the civil clock to the machine's; a held letter keeps the civil hour of its digest. */
export const onMachine = (timing: LetterTiming, { clockOffsetMs }: LetterSettings): LetterTiming =>
  timing.state === 'queued' && timing.notBefore
    ? { state: 'queued', notBefore: new Date(timing.notBefore.getTime() - clockOffsetMs) }
    : timing;

/** A letter whose frequency the reader can choose. */
interface Optional {
  accountId: string;
  letter: OptionalLetter;
}

/** Returns null when no preference applies; a reader without an account has none. */
function optionOf({ letter, to: { accountId }, preference }: NewEmail): Optional | null {
  const asked = preference === undefined && isOptionalLetter(letter) ? letter : (preference ?? null);
  return accountId === null || asked === null ? null : { accountId, letter: asked };
}

/** Returns the rows of these letters, each with its state and its hour. */
export async function timeLetters(manager: EntityManager, letters: readonly NewEmail[], settings: LetterSettings) {
  const options = letters.map(optionOf);
  const known = options.filter((option) => option !== null);
  const chosen = await frequenciesOf(
    manager,
    known.map(({ accountId }) => accountId),
    known.map(({ letter }) => letter),
  );
  const frequencyOf = ({ accountId, letter }: Optional): Frequency =>
    chosen.get(`${accountId} ${letter}`) ?? preferenceFor(letter).byDefault;
  const oneByOne = known.filter((option) => option.letter === CAPPED && frequencyOf(option) === 'now');
  const takePlace = settings.demo ? () => 0 : await placesOfToday(manager, oneByOne, settings);
  return letters.map((letter, place) => {
    const option = options[place];
    if (!option) return rowOf(letter, null, { state: 'queued', notBefore: null });
    const asked = { letter: option.letter, frequency: frequencyOf(option), sentToday: takePlace(option) };
    return rowOf(letter, option.letter, onMachine(timingOf({ ...asked, ...timesOf(letter, settings) }), settings));
  });
}

/** Returns the times of a letter by the civil clock. */
const timesOf = ({ notBefore, expiresAt }: NewEmail, settings: LetterSettings) => ({
  from: notBefore ? new Date(notBefore.getTime() + settings.clockOffsetMs) : civilNow(settings),
  expiresAt: expiresAt ? new Date(expiresAt.getTime() + settings.clockOffsetMs) : null,
});

/** Letter sent one by one up to a daily limit, then in a digest. */
const CAPPED: OptionalLetter = 'application-received';

/** Returns a function that counts one more letter of today for a reader, and returns the count before. */
async function placesOfToday(manager: EntityManager, readers: readonly Optional[], settings: LetterSettings) {
  const midnight = hourInParis(dayInParis(civilNow(settings)), 0).getTime();
  const accountIds = readers.map(({ accountId }) => accountId);
  const taken = await countOneByOne(manager, CAPPED, accountIds, new Date(midnight - settings.clockOffsetMs));
  return (option: Optional): number => {
    const before = taken.get(option.accountId) ?? 0;
    if (readers.includes(option)) taken.set(option.accountId, before + 1);
    return before;
  };
}

function rowOf(email: NewEmail, preference: OptionalLetter | null, timing: LetterTiming) {
  const { to, occurrence = '', notBefore, expiresAt, preference: _, ...letter } = email;
  const from = (timing.state === 'suppressed' ? null : timing.notBefore) ?? notBefore;
  return {
    ...letter,
    id: letter.id ?? uuid(),
    preference,
    lane: laneOfLetter(letter.letter),
    toAddress: to.address,
    toAccountId: to.accountId,
    locale: to.locale,
    occurrence,
    state: timing.state,
    ...(timing.state === 'suppressed' && { error: timing.error }),
    ...(from && { notBefore: from }),
    expiresAt: expiresAt ?? new Date((from?.getTime() ?? Date.now()) + 48 * HOUR_MS),
  };
}
