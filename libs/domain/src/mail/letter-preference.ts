import { COMPANY_ROLES, PERSON_ROLES, type PersonRole } from '../role.js';

/** How often news of one kind is written to its reader. */
export const FREQUENCIES = ['never', 'now', 'daily', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

interface Preference {
  readers: readonly PersonRole[];
  frequencies: readonly Frequency[];
  byDefault: Frequency;
  /** Asks somebody to do something that nobody waits for today: in August it rests. */
  isNudge: boolean;
}

type Reader = readonly PersonRole[];
const STUDENT: Reader = ['student'];
const COMPANY: Reader = COMPANY_ROLES;
const TEACHER: Reader = ['teacher'];
const CAMPUS: Reader = ['campus_coordinator'];
const EVERYBODY: Reader = PERSON_ROLES;

const news = (readers: Reader, byDefault: Frequency): Preference => ({ readers, frequencies: FREQUENCIES, byDefault, isNudge: false });
const nudge = (readers: Reader): Preference => ({ ...news(readers, 'now'), isNudge: true });
/** Of a day that is near: told in a digest it would come too late. */
const deadline = (readers: Reader): Preference => ({ ...news(readers, 'now'), frequencies: ['never', 'now'] });
/** Gathers by itself. */
const gathered = (readers: Reader): Preference => ({ ...news(readers, 'daily'), frequencies: ['never', 'daily', 'weekly'] });

/** Letters whose rhythm their reader sets, by name. */
export const OPTIONAL_LETTERS = {
  'match-digest': gathered(STUDENT),
  'application-invited': news(STUDENT, 'now'),
  'application-sent': news(STUDENT, 'now'),
  'application-read': news(STUDENT, 'daily'),
  'application-pooled': news(STUDENT, 'now'),
  'application-offer-closed': news(STUDENT, 'now'),
  'application-offered-reminder': deadline(STUDENT),
  'application-follow-up': nudge(STUDENT),
  'search-reminder': nudge(STUDENT),
  'application-received': news(COMPANY, 'now'),
  'application-withdrawn': news(COMPANY, 'now'),
  'application-obsolete': news(COMPANY, 'now'),
  'application-restored': news(COMPANY, 'now'),
  'application-expired': news([...STUDENT, ...COMPANY], 'now'),
  'application-reminder': nudge(COMPANY),
  'candidates-digest': gathered(COMPANY),
  'offer-published': news(COMPANY, 'now'),
  'offer-filled': news(COMPANY, 'now'),
  'offer-closed': news(COMPANY, 'now'),
  'offer-expired': news(COMPANY, 'now'),
  'offer-expiring': deadline(COMPANY),
  'offer-next-year': nudge(COMPANY),
  'application-teacher-copy': news(TEACHER, 'daily'),
  'offer-submitted': news(CAMPUS, 'daily'),
} as const satisfies Record<string, Preference>;

export type OptionalLetter = keyof typeof OPTIONAL_LETTERS;
export const OPTIONAL_LETTER_NAMES = Object.keys(OPTIONAL_LETTERS) as OptionalLetter[];

export const isOptionalLetter = (name: string): name is OptionalLetter => Object.hasOwn(OPTIONAL_LETTERS, name);

export const preferenceFor = (letter: OptionalLetter): Preference => OPTIONAL_LETTERS[letter];

/** What this role may set, in the order in which a page shows it. */
export const optionalLettersOf = (role: PersonRole): OptionalLetter[] =>
  OPTIONAL_LETTER_NAMES.filter((letter) => preferenceFor(letter).readers.includes(role));

export const NUDGES: readonly OptionalLetter[] = OPTIONAL_LETTER_NAMES.filter((letter) => preferenceFor(letter).isNudge);

/** Letters that gather news of other letters, and whose news it is; `events-digest` gathers everything else that waits. */
const GATHERED_BY = new Map<string, OptionalLetter>([
  ['teacher-digest', 'application-teacher-copy'],
  ['applications-received', 'application-received'],
]);
export const EVENTS_DIGEST = 'events-digest';

/** What somebody who stops this letter no longer wants: news of one kind, or all that comes in the common digest; null where a letter cannot be stopped. */
export function stoppedBy(letter: string): OptionalLetter | typeof EVENTS_DIGEST | null {
  if (letter === EVENTS_DIGEST || isOptionalLetter(letter)) return letter;
  return GATHERED_BY.get(letter) ?? null;
}

/** Why a letter always comes. */
export const FIXED_REASONS = ['account', 'answer', 'safety'] as const;
export type FixedReason = (typeof FIXED_REASONS)[number];

interface Fixed {
  readers: Reader;
  reason: FixedReason;
}

const fixed = (reason: FixedReason, readers: Reader = EVERYBODY): Fixed => ({ readers, reason });

/** Letters that cannot be switched off. */
export const FIXED_LETTERS: Record<string, Fixed> = {
  'account-confirmation': fixed('account'),
  'account-exists': fixed('account'),
  'magic-link': fixed('account'),
  'password-reset': fixed('account'),
  invitation: fixed('account', []),
  'company-verified': fixed('account', COMPANY),
  'company-suspended': fixed('account', COMPANY),
  'company-warned': fixed('account', COMPANY),
  'company-reinstated': fixed('account', COMPANY),
  'company-join-asked': fixed('account', COMPANY),
  'company-member-removed': fixed('account', COMPANY),
  'application-proposed': fixed('answer', STUDENT),
  'application-interview': fixed('answer', [...STUDENT, ...COMPANY]),
  'application-offered': fixed('answer', STUDENT),
  'application-rejected': fixed('answer', STUDENT),
  'application-accepted': fixed('answer', COMPANY),
  'application-offer-lapsed': fixed('answer', [...STUDENT, ...COMPANY]),
  'application-cancelled': fixed('answer', [...STUDENT, ...COMPANY, ...TEACHER]),
  'offer-changes-requested': fixed('answer', COMPANY),
  'offer-claim': fixed('answer', COMPANY),
  'address-refused': fixed('safety', [...TEACHER, 'company_admin']),
  'application-escalated': fixed('safety', [...TEACHER, ...CAMPUS]),
  'application-guardian-copy': fixed('safety', []),
  'message-reported': fixed('safety', [...TEACHER, ...CAMPUS]),
};

export const fixedLettersOf = (role: PersonRole): string[] =>
  Object.keys(FIXED_LETTERS).filter((letter) => FIXED_LETTERS[letter]?.readers.includes(role));
