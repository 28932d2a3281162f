import { type CivilDate, schoolYearWords } from '../calendar/civil-date.js';
import type { Role } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** Fates of a student at the end of a school year: the next class, the same year again, or leaving. */
export const FATES = ['up', 'repeat', 'leave'] as const;
export type Fate = (typeof FATES)[number];

/** Fates of a class: `undecided` until a person decides; nothing is written before. */
export const CLASS_FATES = ['undecided', ...FATES] as const;
export type ClassFate = (typeof CLASS_FATES)[number];

/** Days within which a rollover can be undone. */
export const ROLLOVER_UNDO_DAYS = 7;

export const ROLLOVER_STATES = ['applied', 'undone'] as const;
export type RolloverState = (typeof ROLLOVER_STATES)[number];

const SCHOOL: readonly Role[] = ['teacher', 'school_staff', 'school_head'];

export const ROLLOVER_TABLE: StatusTable<RolloverState, 'undo'> = { applied: [], undone: [{ act: 'undo', from: ['applied'], by: SCHOOL }] };

/** Whether a person still has to decide for the class or for one of its students. */
export const isUndecided = (fate: ClassFate, studentIds: readonly string[], isDecidedApart: (studentId: string) => boolean): boolean =>
  fate === 'undecided' && (studentIds.length === 0 || !studentIds.every(isDecidedApart));

/** Whether the text names the school year, as « 2026-2027 » with any or no separator; typed to confirm the end of that year. */
export const isYearTyped = (typed: string, fromYear: number): boolean =>
  typed.replaceAll(/[^\p{L}\p{N}]/gu, '') === schoolYearWords(fromYear).replace('-', '');

/** Month and day before which few schools decide who moves up. */
const EARLY_BEFORE = '05-01';

/** Whether the school year still has months to run. */
export const isEarlyToRoll = (today: CivilDate, fromYear: number): boolean => today < `${fromYear + 1}-${EARLY_BEFORE}`;
