/** Reason code of an early end that the intern chose: the next intern on the post waits for nothing (L124-11). */
export const ENDED_BY_INTERN = 'ended_by_intern';
