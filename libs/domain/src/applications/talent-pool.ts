import { addMonths, ageOn, type CivilDate, daysOfSchoolYear, schoolYearAt } from '../calendar/civil-date.js';

/** Version of the wording of the question whether a company may keep an application; incremented when the wording changes. */
export const POOL_CONSENT_VERSION = '2026-11';

/** Months for which a company may keep an application after the student's consent. */
const POOL_MONTHS = 24;
const MAJORITY = 18;
const POOL_FROM_AGE = 15;

/** Returns 31 August, on which the school year of this day ends. */
export const schoolYearEnd = (day: CivilDate): CivilDate => daysOfSchoolYear(schoolYearAt(day)).to;

/** Whether an application may be kept for later: never under 15. */
export const mayBePooled = (birthDate: CivilDate, today: CivilDate): boolean => ageOn(birthDate, today) >= POOL_FROM_AGE;

/**
 * Returns the last day on which the company may read an application that the student agreed to have kept: two years after the consent; the
 * end of the school year if the student was under 18.
 */
export function poolEndsOn(birthDate: CivilDate, agreedOn: CivilDate): CivilDate {
  return ageOn(birthDate, agreedOn) < MAJORITY ? schoolYearEnd(agreedOn) : addMonths(agreedOn, POOL_MONTHS);
}
