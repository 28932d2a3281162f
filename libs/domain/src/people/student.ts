import { addMonths, ageOn, type CivilDate, firstOfMonth } from '../calendar/civil-date.js';

/** Readers of the profile besides the student, the referent teacher and the companies applied to. */
export const VISIBILITIES = ['verified_companies', 'school', 'nobody'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SEARCH_STATES = ['searching', 'placed'] as const;
export type SearchState = (typeof SEARCH_STATES)[number];

/** Progress of a student as a teacher sees it. */
export const PROGRESS_STATES = ['not_joined', 'no_application', 'waiting', 'to_confirm', 'placed'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** Version of the wording of the visibility choice; incremented when the wording changes. */
export const VISIBILITY_CONSENT_VERSION = '2026-11';

/** Whether a student may choose to be visible to companies, or the reason why not. */
export const VISIBILITY_RULES = ['allowed', 'needs_school', 'under_15'] as const;
export type VisibilityRule = (typeof VISIBILITY_RULES)[number];

export function visibilityRule(birthDate: CivilDate, today: CivilDate, isSchoolAgreed: boolean): VisibilityRule {
  if (mayShowToCompanies(birthDate, today, isSchoolAgreed)) return 'allowed';
  return ageOn(birthDate, today) < 15 ? 'under_15' : 'needs_school';
}

/** Whether a student may be shown to companies: never under 15; from 15 to 17 only with the school's agreement. */
export function mayShowToCompanies(birthDate: CivilDate, today: CivilDate, isSchoolAgreed = false): boolean {
  const age = ageOn(birthDate, today);
  return age >= 18 || (age >= 15 && isSchoolAgreed);
}

/** Age band of a candidate. */
export type CoarseAge = 'under_15' | 'minor' | 'adult';

/** Birth dates before `adult` are of adults; those before `agreed`, of students from 15 to 17, who need the school's agreement. */
export const bornToBeListed = (today: CivilDate): { adult: CivilDate; agreed: CivilDate } => ({
  adult: addMonths(firstOfMonth(today), -18 * 12),
  agreed: addMonths(firstOfMonth(today), -15 * 12),
});

/** Returns the age band. It changes on the first day of the month after the birthday, so that a list does not reveal the day. */
export function ageBand(birthDate: CivilDate, today: CivilDate): CoarseAge {
  const { adult, agreed } = bornToBeListed(today);
  if (birthDate < adult) return 'adult';
  return birthDate < agreed ? 'minor' : 'under_15';
}
