/** Who may see the profile beside the student, the referent teacher and the companies applied to. */
export const VISIBILITIES = ['verified_companies', 'school', 'nobody'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SEARCH_STATES = ['searching', 'placed'] as const;
export type SearchState = (typeof SEARCH_STATES)[number];

/** What a teacher reads first about a student of the class. */
export const PROGRESS_STATES = ['no_application', 'waiting', 'to_confirm', 'placed'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];
