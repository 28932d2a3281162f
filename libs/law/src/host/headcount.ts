/** Employees of the whole company (the legal entity), not of one of its sites. */
export interface Headcount {
  /** Employees on the last day of the previous month. */
  monthEnd: number;
  /** Mean of the previous twelve months, in hundredths of a person; null when not entered. */
  meanHundredths: number | null;
}

/** Returns the higher of both, in hundredths of a person (R124-12 of the Code de l'éducation). */
export const countedHeadcount = ({ monthEnd, meanHundredths }: Headcount): number => Math.max(monthEnd * 100, meanHundredths ?? 0);
