/** The text that sets a fed row of the law: its number and date. */
export const LAW_SOURCE = { min: 10, max: 300 } as const;
/** How long before its first day a row may be fed. */
export const LAW_ROW_MONTHS_AHEAD = 24;
