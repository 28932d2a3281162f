/** The offers shown beneath the presentation. */
export const NEWEST = { query: { limit: 5 } };
