import { describe, expect, it } from '@jest/globals';
import * as domain from './index.js';

/** What people are told in numbers, on screens and in letters. A change of one is a decision of the product. */
const LIMITS: Record<string, unknown> = {
  HOUR_MS: 3_600_000,
  DAY_MS: 86_400_000,
  // Sending applications.
  APPLICATIONS_PER_DAY: 20,
  OPEN_APPLICATIONS_MAX: 100,
  WANTED_WITHIN_MONTHS: 24,
  WANTED_MONTHS_MAX: 36,
  ANSWER_LENGTH_MAX: 1_000,
  PROPOSALS_MAX: 50,
  CV_MAX_BYTES: 3_145_728,
  // Answering them: reminded on the 3rd and 7th day, the campus takes over on the 14th, ended on the 30th.
  REMINDER_DAYS: [3, 7],
  ESCALATION_DAYS: 14,
  EXPIRY_DAYS: 30,
  SILENCE_DAYS: 90,
  SILENCE_WARNING_FROM: 3,
  SILENCE_PAUSE_FROM: 5,
  SILENCE_LOWERING: { each: 200, most: 1_000 },
  PAUSE_MESSAGE_MAX: 500,
  UNDO_SECONDS: 30,
  DAYS_TO_ANSWER: 14,
  // A place that is offered: ten days to confirm.
  DAYS_TO_CONFIRM: 10,
  ANSWERS_AT_ONCE_MAX: 30,
  OBJECTION_DAYS: 7,
  OBJECTION_REASON_MIN: 10,
  OFFERED_REMINDER_DAYS: [3, 7],
  // Interviews.
  INTERVIEW_SLOTS_MAX: 8,
  INTERVIEW_MINUTES: { min: 10, max: 240 },
  INTERVIEW_WITHIN_DAYS: 90,
  OTHER_TIMES_MAX: 500,
  INTERVIEW_REMINDER_DAYS: 14,
  INTERVIEW_ESCALATION_DAYS: 21,
  // Offers.
  PUBLICATIONS_PER_DAY: 20,
  MAX_APPLICATIONS: 80,
  MAX_QUESTIONS: 3,
  SAVED_OFFERS_MAX: 100,
  SAVED_OFFER_WARNING_DAYS: 3,
  UNSAVED_OFFER_DAYS: 1,
  MAX_WORK_STUDY_BLOCKS: 60,
  MAX_PERIODS: 24,
  EXTENSION_MONTHS: 12,
  ARCHIVE_MONTHS: 12,
  AUDIT_MONTHS: 12,
  CLASS_CODE_JOINS_DAYS: 60,
  PAST_REVIEW_EDITION: 3,
  NEXT_YEAR_DAYS: 330,
  REMARKS_MAX: 20,
  REMARK_LENGTH_MAX: 500,
  // The page of a company.
  IMAGE_MAX_BYTES: 8 * 1024 * 1024,
  IMAGE_ALT_MAX: 200,
  COMPANY_IMAGES_MAX: { logo: 1, photo: 3 },
  IMAGE_SIDES_MAX: { logo: 480, photo: 1_600 },
  IMAGE_RESTORE_HOURS: 24,
  // Searching offers and candidates.
  COUNTED_OFFERS: 1_000,
  RADIUS_KM: { least: 10, usual: 30, most: 100 },
  CANDIDATE_LISTS_PER_DAY: 3,
  BREAK_WORDS_MAX: 500,
  CANDIDATE_CELL_KM: 30,
  SMALLEST_CELL: 5,
  INVITATION_TO_APPLY_DAYS: 14,
  INVITATIONS_TO_APPLY_PER_DAY: 10,
  // Teachers and the campus.
  QUIET_DAYS: 14,
  REMINDED_LATELY_DAYS: 7,
  MAX_SILENCE_DAYS: 365,
  MAX_VERIFIED_BYTES: 20 * 1024 * 1024,
  TICKET_REASON: { min: 20, max: 500 },
  TICKET_HOURS: 24,
  TICKETS_PER_HOUR: 20,
  NOTE_REMOVABLE_HOURS: 24,
  LOST_LETTER_DAYS: 30,
  NEWS_DAYS: 30,
  SESSION_DAYS: 30,
  MAIL_BODY_DAYS: 30,
  MAJORITY: 18,
  EMAIL_CHANGE_DAYS: 30,
  SPENT_LINK_DAYS: 30,
  LEFT_ROSTER_MONTHS: 12,
  INACTIVITY_NOTICE_DAYS: 30,
  USUAL_REPLY_MONTHS: 12,
  REPORT_WORDS_MAX: 1_000,
  // Lists of pupils.
  ROSTER_FILE_MAX_BYTES: 33_554_432,
  ROSTER_PLANNED_AT_ONCE: 2_000,
  ROSTER_ROWS_MAX: 25_000,
  ROSTER_COLUMNS_MAX: 200,
  ROSTER_CELL_MAX: 200,
  ROSTER_DRAFT_DAYS: 1,
  ROSTER_UNDO_DAYS: 7,
  ROLLOVER_UNDO_DAYS: 7,
  ABSENT_SHARE_WARNED: 1 / 10,
  YEARS_WORDS_ARE_KEPT: 1,
  LAW_SOURCE: { min: 10, max: 300 },
  LAW_ROW_MONTHS_AHEAD: 24,
  SIDE_POINTS: 10_000,
  WEIGHT_STEP: 100,
  WEIGHTS_REASON: { min: 20, max: 500 },
  // Calls of the campus: days to correct a refusal noted from the phone, and within which an answer is promised.
  CORRECTION_DAYS: 7,
  PROMISE_DAYS_MAX: 21,
  // Agreements.
  INTERRUPTIONS_MAX: 40,
  FIRST_DAY_REMINDER_DAYS: 7,
  // A lost place: months in the training centre without employer, after a rupture and before a first contract.
  AFTER_RUPTURE_MONTHS: 6,
  WITHOUT_EMPLOYER_MONTHS: 3,
  // Accounts.
  INVITATION_DAYS: 7,
  MERGE_UNDO_DAYS: 7,
  GUARDIAN_LINK_DAYS: 180,
  // A place found elsewhere: its host is asked again on the 3rd and 7th day, student and teacher are told on the 14th.
  PLACE_LINK_DAYS: 30,
  PLACE_REMINDER_DAYS: [3, 7],
  PLACE_SILENCE_DAYS: 14,
  WAITING_PLACES_MAX: 3,
  DECLARED_MONTHS: { before: 12, ahead: 24, longest: 36 },
  PLACE_REASON_MAX: 500,
  // An agreement: each signatory has 14 days and is reminded three times; it lapses one month after the first day.
  GROUP_MAX: 40,
  LAPSE_MONTHS: 1,
  AGREEMENT_LINK_DAYS: 30,
  AMENDMENT_REASON_MAX: 1_000,
  REMARK_MAX: 500,
  SIGNATURE_DAYS: 14,
  SIGNATURE_REMINDER_DAYS: [2, 5, 9],
  SIGNATURE_CODE_MINUTES: 10,
  SCAN_MAX_BYTES: 10_485_760,
  SCAN_PAGES_MAX: 50,
  LOGO_MAX_BYTES: 2_097_152,
  LOGO_SIDE_MAX: 640,
  // Signature codes, counted by seat and by person over all links.
  SIGNATURE_CODE_TRIES: 5,
  SIGNATURE_TRIES_PER_HOUR: 15,
  SIGNATURE_TRIES_PER_DAY: 30,
  SIGNATURE_CODES_PER_HOUR: 6,
  SIGNATURE_CODES_PER_DAY: 20,
  RENEWED_LINKS_PER_DAY: 10,
  SIGNATURES_AT_ONCE_MAX: 30,
  SMS_CODES_PER_DAY: 10,
  SIGNATURE_REASON_MAX: 500,
  CLASS_CODE_LENGTH: 8,
  COMPANY_PERIODS_MAX: 60,
  CONTRACT_LINK_DAYS: 30,
  WORKING_WEEK: [1, 2, 3, 4, 5],
  CONTRACT_WORDS_MAX: 1_000,
  // The official form of a contract: employer and school are reminded 7 and 1 days before the first day.
  FORM_REMINDER_DAYS: [7, 1],
  FILE_REMINDER_DAYS: [0, 3, 5],
  FILING_WORKING_DAYS: 5,
  FORM_FIELDS_MAX: 1_000,
  FORM_FILE_MAX_BYTES: 5 * 1_024 * 1_024,
  FORM_TITLE: { min: 3, max: 120 },
  FREE_RUPTURE_DAYS: 45,
  OPCO_ANSWER_DAYS: 20,
  SILENCE_ALERT_DAYS: 15,
  PAY_LINES_MAX: 24,
  // Framework agreements: both sides are written to 90 days before the end.
  RENEWAL_LETTER_DAYS: 90,
  FRAMEWORK_YEARS_MAX: 5,
  FRAMEWORK_YEARS_AHEAD: 5,
  FRAMEWORK_SEATS_MAX: 999,
  FRAMEWORK_PURPOSE_MAX: 4_000,
  FRAMEWORK_CONTACTS_MAX: 5,
  FRAMEWORK_REASON_MAX: 500,
  FRAMEWORK_NOTICE_MONTHS_MAX: 12,
  DRAWING_BOX: { width: 600, height: 200 },
  DRAWING_MAX: 12_000,
  CONFIRMATION_HOURS: 24,
  PENDING_SIGN_UP_DAYS: 30,
  PERSONAL_CODE_LENGTH: 10,
  STUDENT_AGES: { youngest: 13, oldest: 90 },
  IP_ADDRESS_DAYS: 30,
  KNOWN_DEVICE_DAYS: 90,
  LOCALE_COOKIE_DAYS: 365,
  PASSWORD_RESET_HOURS: 1,
  MAGIC_LINK_MINUTES: 10,
  EMAIL_UNDO_DAYS: 7,
  ADDRESS_RESET_DAYS: 7,
  PROOF_MINUTES: 10,
  TRUSTED_DEVICE_DAYS: 30,
  SECOND_STEP_GRACE_DAYS: 7,
  SECOND_STEP_MINUTES: 10,
  RECOVERY_CODES: 10,
  IDEMPOTENCY_KEY_HOURS: 24,
  FILE_SWEEP_WAIT_HOURS: 24,
  // Letters: the hours of the two digests, and how many are told one by one before they are gathered.
  MORNING: 8,
  EVENING: 18,
  RECEIVED_ONE_BY_ONE: 3,
  LANES: { urgent: 0, ordinary: 1, digest: 2 },
};

const isLimit = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && Object.values(value).length > 0 && Object.values(value).every(Number.isFinite));

/** Levels and places of guardians are no limits; told numbers are limits listed once more. */
const ASIDE = ['LEVELS', 'GUARDIAN_PLACES', 'TOLD_NUMBERS'];
const exported = Object.entries(domain).filter(([name, value]) => name === name.toUpperCase() && isLimit(value) && !ASIDE.includes(name));

describe('the limits that people are told', () => {
  it('are these, and no other', () => {
    expect(Object.fromEntries(exported)).toEqual(LIMITS);
  });

  it('of the qualification are the levels 3 to 8 of the French framework', () => {
    expect(domain.LEVELS).toEqual([3, 4, 5, 6, 7, 8]);
  });
});
