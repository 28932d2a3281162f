import { type CivilDate, daysBetween } from '../calendar/civil-date.js';
import type { Locale } from '../messages/language.js';

/** Seats of an agreement. The five of L124-1 are `student` or `guardian`, `host`, `tutor`, `referent` and `school`. */
export const SIGNATORY_ROLES = ['student', 'guardian', 'host', 'tutor', 'referent', 'school'] as const;
export type SignatoryRole = (typeof SIGNATORY_ROLES)[number];

export const SIGNATORY_STATES = ['waiting', 'asked', 'opened', 'signed', 'refused', 'delegated', 'expired'] as const;
export type SignatoryState = (typeof SIGNATORY_STATES)[number];

/**
 * What happened to the letter that asks a signatory. `held`: one letter a day to one address. `retrying`: the mail server has not taken it
 * yet. `refused`: by the mailbox. `lost`: every attempt failed.
 */
export const ASKING_LETTER_STATES = ['waiting', 'held', 'retrying', 'sent', 'refused', 'lost'] as const;
export type AskingLetterState = (typeof ASKING_LETTER_STATES)[number];

/** `scan`: a paper signed by hand that the school uploads. `elsewhere`: signed with another service, with its file. */
export const SIGNATURE_METHODS = ['code', 'scan', 'elsewhere'] as const;
export type SignatureMethod = (typeof SIGNATURE_METHODS)[number];

/** What a signatory agrees to; kept with each signature. */
export const SIGNATURE_CONSENT: Record<Locale, string> = {
  fr: 'J’ai lu ce document en entier. Je le signe par une signature électronique simple, et j’accepte qu’elle m’engage comme une signature à la main.',
  en: 'I have read the whole document. I sign it with a simple electronic signature, and I agree that it binds me as one by hand does.',
};
/** Of a paper that was signed by hand. */
export const SCAN_MAX_BYTES = 10 * 1024 * 1024;
/** Days after the filing in which a bound person can object. */
export const OBJECTION_DAYS = 7;

/** Whether an objection to a paper filed on `filedOn` is still in time. */
export const mayObjectOn = (filedOn: CivilDate, today: CivilDate): boolean => daysBetween(filedOn, today) <= OBJECTION_DAYS;

/** Pages of any scan. */
export const SCAN_PAGES_MAX = 50;
/** Pages of the scan of a paper that has `pages`: both sides of each sheet, and what was stapled to it. */
export const scanPagesMax = (pages: number): number => Math.min(2 * pages + 4, SCAN_PAGES_MAX);
/** Characters of a reason to refuse, to withdraw or to correct. */
export const SIGNATURE_REASON_MAX = 500;
/** Least characters of a reason to object. */
export const OBJECTION_REASON_MIN = 10;

/** A name typed on the keyboard and one drawn are equal. */
export const SIGNATURE_MARKS = ['typed', 'drawn'] as const;
export type SignatureMark = (typeof SIGNATURE_MARKS)[number];

/** `read`: to its end, by the signatory’s own word. `replaced`: the school filed another scan of the signature. `objected`: to a filed signature. */
export const SIGNATURE_EVENTS = [
  'opened_for_signature',
  'asked',
  'opened',
  'read',
  'code_sent',
  'signed',
  'replaced',
  'objected',
  'refused',
  'refusal_recorded',
  'delegated',
  'address_corrected',
  'expired',
  'voided',
  'sealed',
] as const;
export type SignatureEventKind = (typeof SIGNATURE_EVENTS)[number];

/** Days for which a signatory is waited for, from the day of asking; the school may renew. */
export const SIGNATURE_DAYS = 14;
/** Days after the question on which a signatory is asked again; after the last, the school is told. */
export const SIGNATURE_REMINDER_DAYS = [2, 5, 9] as const;
/** Minutes for which a code works. */
export const SIGNATURE_CODE_MINUTES = 10;
/** Wrong codes after which it works no more. */
export const SIGNATURE_CODE_TRIES = 5;

/** Host and school may have another person with power to sign; a tutor, a teacher, an intern and a guardian sign themselves. */
export const mayDelegate = (role: SignatoryRole): boolean => role === 'host' || role === 'school';

/** A place on the paper, as those hold it who may sign there. */
export interface Seat {
  role: SignatoryRole;
  /** Seats of the same number are asked at once, in rising order. */
  order: number;
  state: SignatoryState;
}

/** Signatures that a seat asks for: one of the guardians, every other signatory. */
const isOneEnough = (role: SignatoryRole): boolean => role === 'guardian';
const counts = ({ state }: Seat): boolean => state !== 'delegated';

/** Whether the seat has the signatures that it asks for. One who delegated does not count: the delegate does. */
function isSeatSigned(seats: readonly Seat[]): boolean {
  const holders = seats.filter(counts);
  if (holders.length === 0) return false;
  return isOneEnough(holders[0]?.role ?? 'student')
    ? holders.some(({ state }) => state === 'signed')
    : holders.every(({ state }) => state === 'signed');
}

const bySeat = <S extends Seat>(signatories: readonly S[]): S[][] =>
  SIGNATORY_ROLES.map((role) => signatories.filter((one) => one.role === role)).filter((seat) => seat.length > 0);

export const isSignedByAll = (signatories: readonly Seat[]): boolean => signatories.length > 0 && bySeat(signatories).every(isSeatSigned);

/** Those whose turn has come and who were not asked yet: a group is asked once every seat of the groups before has signed. */
export function toAsk<S extends Seat>(signatories: readonly S[]): S[] {
  const missing = stillMissing(signatories);
  const turn = Math.min(...missing.map(({ order }) => order));
  return missing.filter(({ order, state }) => order === turn && state === 'waiting');
}

/** Signatories whose signature the paper still needs, whether or not they were asked. */
export const stillMissing = <S extends Seat>(signatories: readonly S[]): S[] =>
  bySeat(signatories)
    .filter((seat) => !isSeatSigned(seat))
    .flat()
    .filter((one) => counts(one) && one.state !== 'signed');

/** Signatories who can still sign: asked, in a seat that is not signed yet. */
export const stillAsked = <S extends Seat>(signatories: readonly S[]): S[] =>
  bySeat(signatories)
    .filter((seat) => !isSeatSigned(seat))
    .flat()
    .filter(({ state }) => state === 'asked' || state === 'opened');
