/** Candidate lists that are computed at once after publications of one company in a day; further ones are computed at night. */
export const CANDIDATE_LISTS_PER_DAY = 3;

/** `reserved`: an offer reserved for certain schools has no list, because a candidate on it would reveal the school. */
export const CANDIDATE_LIST_STATES = ['making', 'waiting', 'made', 'reserved'] as const;
export type CandidateListState = (typeof CANDIDATE_LIST_STATES)[number];

/** Side in kilometres of the grid cells that replace the position of candidates, and step of their search radius. */
export const CANDIDATE_CELL_KM = 30;
