/** New lists that the publications of a company start at once in one day; further ones wait for the lists of the night. */
export const CANDIDATE_LISTS_PER_DAY = 3;

/** `reserved`: an offer kept for some schools has none, because who appears would tell the school. */
export const CANDIDATE_LIST_STATES = ['making', 'waiting', 'made', 'reserved'] as const;
export type CandidateListState = (typeof CANDIDATE_LIST_STATES)[number];

/** Side of a cell of the fixed grid in which a list of candidates places people, and step of their own limit. */
export const CANDIDATE_CELL_KM = 30;
