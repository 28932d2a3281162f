import { ageOn, type CivilDate } from './civil-date.js';

/** Who may see the profile beside the student, the referent teacher and the companies applied to. */
export const VISIBILITIES = ['verified_companies', 'school', 'nobody'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SEARCH_STATES = ['searching', 'placed'] as const;
export type SearchState = (typeof SEARCH_STATES)[number];

/** What a teacher reads first about a student of the class. */
export const PROGRESS_STATES = ['no_application', 'waiting', 'to_confirm', 'placed'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** A minor is shown to companies only with the school's agreement, which nobody can give here yet: so only adults may choose it. */
export const mayShowToCompanies = (birthDate: CivilDate, today: CivilDate): boolean => ageOn(birthDate, today) >= 18;
