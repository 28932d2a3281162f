import { addMonths, ageOn, type CivilDate, daysOfSchoolYear, schoolYearAt } from '../calendar/civil-date.js';

/** Version of the words beside the question whether a company may keep an application; changes with them. */
export const POOL_CONSENT_VERSION = '2026-11';

/** Months after the student's yes for which a company may keep an application for later. */
const POOL_MONTHS = 24;
const MAJORITY = 18;
const POOL_FROM_AGE = 15;

/** The 31 August on which the school year of this day ends. */
export const schoolYearEnd = (day: CivilDate): CivilDate => daysOfSchoolYear(schoolYearAt(day)).to;

/** Whether an application may be kept for later: never under 15. */
export const mayBePooled = (birthDate: CivilDate, today: CivilDate): boolean => ageOn(birthDate, today) >= POOL_FROM_AGE;

/**
 * Last day on which the company may read what a student agreed to have kept: two years; a yes said before 18 counts for the school year.
 */
export function poolEndsOn(birthDate: CivilDate, agreedOn: CivilDate): CivilDate {
  return ageOn(birthDate, agreedOn) < MAJORITY ? schoolYearEnd(agreedOn) : addMonths(agreedOn, POOL_MONTHS);
}
