/** Limits of the work of minors (L3162-1 to L3164-1 of the Code du travail), as rules check and papers print them. */
export const MINOR_LIMITS = {
  dayMinutes: 8 * 60,
  weekMinutes: 35 * 60,
  /** Longest time of work without a break, in minutes. */
  withoutBreakMinutes: 4 * 60 + 30,
  breakMinutes: 30,
  /** Hours of rest between two days. */
  restHours: { under16: 14, from16: 12 },
  /** Hour at which the night begins. */
  nightFromHour: { under16: 20, from16: 22 },
} as const;

/** Limits of an observation: the stricter of the model agreements. */
export const OBSERVATION_LIMITS = {
  dayMinutes: 7 * 60,
  weekMinutes: 35 * 60,
  weekMinutesUnder15: 30 * 60,
} as const;
