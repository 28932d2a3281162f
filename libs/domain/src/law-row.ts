/** Characters of the source of a law row: number and date of the legal text. */
export const LAW_SOURCE = { min: 10, max: 300 } as const;
/** Months before its first day from which a row can be entered. */
export const LAW_ROW_MONTHS_AHEAD = 24;
