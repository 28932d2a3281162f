import type { CivilDate } from '../calendar/civil-date.js';
import type { Role } from '../role.js';
import type { StatusTable } from '../status-table.js';
import { nextClass, type UndecidedReason } from './next-class/next-class.js';
import { schoolYearWords } from './school-year.js';

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

/** Programme of the following year, as the school has said it. */
interface FollowingProgramme {
  name: string;
  certification: string;
}

export interface ProposedFate {
  fate: ClassFate;
  /** Of the class that those who move up go to; empty where nothing says it. */
  nextName: string;
  isInFollowing: boolean;
  /** Null for a decided one. */
  why: UndecidedReason | null;
  /** Names to choose from, where several classes follow. */
  proposals: readonly string[];
}

const NAME_MAX = 60;

/**
 * What most students of a class do next. The following programme counts at once where it prepares the same diploma, and after the last year where
 * it prepares another.
 */
export function proposeFate(className: string, certification: string, following: FollowingProgramme | null): ProposedFate {
  const next = nextClass(className, certification);
  const named = (name: string) => name.slice(0, NAME_MAX).trim();
  if (following !== null && (following.certification === certification || next.fate === 'leave')) {
    const nextName = next.fate === 'up' ? next.nextName : following.certification === certification ? className : following.name;
    return { fate: 'up', nextName: named(nextName), isInFollowing: true, why: null, proposals: [] };
  }
  if (next.fate === 'undecided') {
    const proposals = next.proposals.map(named);
    return { fate: 'undecided', nextName: '', isInFollowing: following !== null, why: next.why, proposals };
  }
  const nextName = next.fate === 'up' ? named(next.nextName) : '';
  return { fate: next.fate, nextName, isInFollowing: false, why: null, proposals: [] };
}

/** A person has still to decide: for the class, or for each of its students. */
export const isUndecided = (fate: ClassFate, studentIds: readonly string[], isDecidedApart: (studentId: string) => boolean): boolean =>
  fate === 'undecided' && (studentIds.length === 0 || !studentIds.every(isDecidedApart));

/** « 2026-2027 », with any sign between the years or none: typed by who rolls that year over. */
export const isYearTyped = (typed: string, fromYear: number): boolean =>
  typed.replaceAll(/[^\p{L}\p{N}]/gu, '') === schoolYearWords(fromYear).replace('-', '');

/** Before May, few schools decide who moves up. */
const EARLY_BEFORE = '05-01';

/** The year has months to go. */
export const isEarlyToRoll = (today: CivilDate, fromYear: number): boolean => today < `${fromYear + 1}-${EARLY_BEFORE}`;
