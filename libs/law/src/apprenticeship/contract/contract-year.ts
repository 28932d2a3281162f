import { addDays, type CivilDate } from '../../time/civil-date.js';

export const APPRENTICE_COURSES = ['cycle', 'licence-pro', 'repeat', 'same-level'] as const;
/**
 * `cycle`: a course from its beginning, or joined later. `licence-pro`: a vocational bachelor (D6222-32).
 * `repeat`: once more after a failed exam. `same-level`: one year at most, at the level and in the field of a diploma held (D6222-30).
 */
export type ApprenticeCourse = (typeof APPRENTICE_COURSES)[number];

export interface ContractCourse {
  start: CivilDate;
  end: CivilDate;
  course: ApprenticeCourse;
  /** Years of the whole course, 1 to 3; for `same-level`, of the course of the diploma held. */
  cycleYears: number;
  /** Years of the course completed before this contract, 0 to 2. */
  yearsDone: number;
  /** Recognised as a disabled worker (R6222-48). */
  disabled: boolean;
}

export type YearReason =
  | 'executed'
  | 'joined-later'
  | 'licence-pro'
  | 'repeat'
  | 'prolonged'
  | 'prolonged-disabled'
  | 'same-level'
  | 'same-level-too-long';

export interface PlacedYear {
  /** Year of the scale that applies, 1 to 3. */
  year: number;
  /** Points added to the percent: D6222-30 or R6222-48. */
  bonusPoints: 0 | 15;
  why: YearReason;
}

const LAST_YEAR = 3;
/** D6222-32 sets the second year, whatever the length of the contract. */
const LICENCE_PRO_YEAR = 2;
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Returns the first day of the contract's year `executed` + 1. A contract from 29 February starts its next year on 1 March. */
export function contractAnniversary(start: CivilDate, executed: number): CivilDate {
  const year = Number(start.slice(0, 4)) + executed;
  const day = start.slice(4);
  return day === '-02-29' && !isLeap(year) ? `${year}-03-01` : `${year}${day}`;
}

const lastsOneYear = ({ start, end }: ContractCourse) => end <= addDays(contractAnniversary(start, 1), -1);

/** Returns the year of the scale after `executed` whole years of the contract. */
export function placedYear(contract: ContractCourse, executed: number): PlacedYear {
  const { course, cycleYears, yearsDone, disabled } = contract;
  const atMost = (year: number, last: number) => Math.min(year, last, LAST_YEAR);
  if (course === 'licence-pro') return { year: LICENCE_PRO_YEAR, bonusPoints: 0, why: 'licence-pro' };
  if (course === 'repeat') return { year: atMost(cycleYears, LAST_YEAR), bonusPoints: 0, why: 'repeat' };
  if (course === 'same-level') {
    return lastsOneYear(contract)
      ? { year: atMost(cycleYears, LAST_YEAR), bonusPoints: 15, why: 'same-level' }
      : { year: atMost(executed + 1, LAST_YEAR), bonusPoints: 0, why: 'same-level-too-long' };
  }
  const reached = executed + 1 + yearsDone;
  if (reached > cycleYears) {
    return { year: atMost(cycleYears, LAST_YEAR), bonusPoints: disabled ? 15 : 0, why: disabled ? 'prolonged-disabled' : 'prolonged' };
  }
  return { year: atMost(reached, LAST_YEAR), bonusPoints: 0, why: yearsDone > 0 ? 'joined-later' : 'executed' };
}
