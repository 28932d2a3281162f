import { OBJECTION_DAYS } from '../agreements/signing.js';
import { ESCALATION_DAYS, EXPIRY_DAYS, INTERVIEW_ESCALATION_DAYS, REMINDER_DAYS } from '../applications/application.js';
import { DAYS_TO_CONFIRM } from '../applications/application-turn.js';
import { SILENCE_DAYS, SILENCE_PAUSE_FROM, SILENCE_WARNING_FROM } from '../applications/silence.js';
import { TICKET_HOURS } from '../classes/follow-up.js';
import { REMINDED_LATELY_DAYS } from '../classes/reminder.js';
import { QUIET_DAYS } from '../classes/student-progress.js';
import { FREE_RUPTURE_DAYS, OPCO_ANSWER_DAYS } from '../contracts/deadlines.js';
import { NEWS_DAYS } from '../mail/news-letters.js';
import { LOST_LETTER_DAYS } from '../mail/suppression.js';
import { GUARDIAN_LINK_DAYS } from '../minors/guardian-consent.js';
import { NEXT_YEAR_DAYS, SAVED_OFFER_WARNING_DAYS } from '../offers/offer.js';
import { EXTENSION_MONTHS } from '../offers/offer-dates.js';
import { INVITATION_DAYS, MERGE_UNDO_DAYS } from '../organisations/organisation.js';
import { PLACE_LINK_DAYS, PLACE_SILENCE_DAYS, WAITING_PLACES_MAX } from '../placements/declared-place.js';
import { AFTER_RUPTURE_MONTHS, WITHOUT_EMPLOYER_MONTHS } from '../placements/rebound.js';
import { MAGIC_LINK_MINUTES } from '../privacy/retention.js';
import { ROSTER_ROWS_MAX, ROSTER_UNDO_DAYS } from '../roster-imports/roster-field.js';
import { ROLLOVER_UNDO_DAYS } from '../schools/rollover.js';
import {
  SIGNATURE_CODES_PER_DAY,
  SIGNATURE_CODES_PER_HOUR,
  SIGNATURE_TRIES_PER_DAY,
  SIGNATURE_TRIES_PER_HOUR,
} from '../signing/code-limits.js';
import type { Locale } from './language.js';
import { capitalized, numberWord, ordinalWord } from './number-words.js';

const [firstReminderDays, secondReminderDays] = REMINDER_DAYS;

/** Constants that any message can name without receiving them as a value. */
export const TOLD_NUMBERS = {
  firstReminderDays,
  secondReminderDays,
  escalationDays: ESCALATION_DAYS,
  expiryDays: EXPIRY_DAYS,
  interviewEscalationDays: INTERVIEW_ESCALATION_DAYS,
  silenceDays: SILENCE_DAYS,
  silenceWarningFrom: SILENCE_WARNING_FROM,
  silencePauseFrom: SILENCE_PAUSE_FROM,
  daysToConfirm: DAYS_TO_CONFIRM,
  quietDays: QUIET_DAYS,
  remindedLatelyDays: REMINDED_LATELY_DAYS,
  ticketHours: TICKET_HOURS,
  invitationDays: INVITATION_DAYS,
  mergeUndoDays: MERGE_UNDO_DAYS,
  objectionDays: OBJECTION_DAYS,
  magicLinkMinutes: MAGIC_LINK_MINUTES,
  savedOfferDays: SAVED_OFFER_WARNING_DAYS,
  lostLetterDays: LOST_LETTER_DAYS,
  newsDays: NEWS_DAYS,
  guardianLinkDays: GUARDIAN_LINK_DAYS,
  placeLinkDays: PLACE_LINK_DAYS,
  placeSilenceDays: PLACE_SILENCE_DAYS,
  waitingPlacesMax: WAITING_PLACES_MAX,
  nextYearMonths: NEXT_YEAR_DAYS / 30,
  rosterUndoDays: ROSTER_UNDO_DAYS,
  rolloverUndoDays: ROLLOVER_UNDO_DAYS,
  rosterRows: ROSTER_ROWS_MAX,
  extensionMonths: EXTENSION_MONTHS,
  afterRuptureMonths: AFTER_RUPTURE_MONTHS,
  withoutEmployerMonths: WITHOUT_EMPLOYER_MONTHS,
  opcoAnswerDays: OPCO_ANSWER_DAYS,
  freeRuptureDays: FREE_RUPTURE_DAYS,
  signatureTriesPerHour: SIGNATURE_TRIES_PER_HOUR,
  signatureTriesPerDay: SIGNATURE_TRIES_PER_DAY,
  signatureCodesPerHour: SIGNATURE_CODES_PER_HOUR,
  signatureCodesPerDay: SIGNATURE_CODES_PER_DAY,
} as const;

/** Formats of a number in a message: `{{expiryDays, words, capital}}`. */
export const NUMBER_FORMATS: Record<string, (value: number | string, locale: Locale) => string> = {
  words: (value, locale) => numberWord(Number(value), locale),
  ordinal: (value, locale) => ordinalWord(Number(value), locale),
  capital: (value) => capitalized(String(value)),
};

const isTold = (name: string): name is keyof typeof TOLD_NUMBERS => Object.hasOwn(TOLD_NUMBERS, name);

/** Returns the constant named by an expression such as `expiryDays, words`; null when it names none. */
export function toldNumber(expression: string, locale: Locale): string | null {
  const [name = '', ...formats] = expression.split(',').map((part) => part.trim());
  if (!isTold(name)) return null;
  return formats.reduce((value, format) => NUMBER_FORMATS[format]?.(value, locale) ?? value, String(TOLD_NUMBERS[name]));
}
