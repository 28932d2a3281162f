/** Query of the reader's valid tickets. One page is enough: there are a few per day. */
export const OPEN_TICKETS = { query: { limit: 50 } } as const;
