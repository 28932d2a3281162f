import { type CivilDate, schoolYearWords } from '../calendar/civil-date.js';
import type { Role } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** What becomes of a student at the end of a school year: the next class, the same year again, or gone. */
export const FATES = ['up', 'repeat', 'leave'] as const;
export type Fate = (typeof FATES)[number];

/** What is decided for a class: `undecided` as long as a person has to say it; nothing is written before. */
export const CLASS_FATES = ['undecided', ...FATES] as const;
export type ClassFate = (typeof CLASS_FATES)[number];

/** Days within which a rollover can be undone. */
export const ROLLOVER_UNDO_DAYS = 7;

export const ROLLOVER_STATES = ['applied', 'undone'] as const;
export type RolloverState = (typeof ROLLOVER_STATES)[number];

const SCHOOL: readonly Role[] = ['teacher', 'school_staff', 'school_head'];

export const ROLLOVER_TABLE: StatusTable<RolloverState, 'undo'> = { applied: [], undone: [{ act: 'undo', from: ['applied'], by: SCHOOL }] };

/** A person has still to decide: for the class, or for each of its students. */
export const isUndecided = (fate: ClassFate, studentIds: readonly string[], isDecidedApart: (studentId: string) => boolean): boolean =>
  fate === 'undecided' && (studentIds.length === 0 || !studentIds.every(isDecidedApart));

/** « 2026-2027 », with any sign between the years or none: what is typed to confirm the end of that year. */
export const isYearTyped = (typed: string, fromYear: number): boolean =>
  typed.replaceAll(/[^\p{L}\p{N}]/gu, '') === schoolYearWords(fromYear).replace('-', '');

/** Month and day; before May, few schools decide who moves up. */
const EARLY_BEFORE = '05-01';

/** The year has months to go. */
export const isEarlyToRoll = (today: CivilDate, fromYear: number): boolean => today < `${fromYear + 1}-${EARLY_BEFORE}`;
