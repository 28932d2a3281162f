/** People employed by the whole company, the legal person, not one of its sites. */
export interface Headcount {
  /** On the last day of the month before. */
  monthEnd: number;
  /** Mean of the twelve months before, in hundredths of a person; null when it is not given. */
  meanHundredths: number | null;
}

/** The higher of both, in hundredths of a person (R124-12 of the Code de l'éducation). */
export const countedHeadcount = ({ monthEnd, meanHundredths }: Headcount): number => Math.max(monthEnd * 100, meanHundredths ?? 0);
