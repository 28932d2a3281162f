/** Query of the offers below the presentation. */
export const NEWEST = { query: { limit: 5 } };
