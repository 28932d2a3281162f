/** One's own that are still open: at most a few in a day. */
export const OPEN_TICKETS = { query: { limit: 50 } } as const;
