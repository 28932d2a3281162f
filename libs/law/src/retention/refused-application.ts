import { addMonths, type CivilDate } from '../time/civil-date.js';

export const REFUSED_MONTHS = 3;
export const POOL_MONTHS = 24;

export interface RefusedApplication {
  refusedOn: CivilDate;
  /** Day of the last consent to the talent pool; null without. */
  talentPoolConsentOn: CivilDate | null;
}

/**
 * Returns the day on which a refused application is anonymised: three months to explain the refusal, two years after the last consent to
 * the talent pool (CNIL, recruitment guide of 2023).
 */
export function anonymiseOn({ refusedOn, talentPoolConsentOn }: RefusedApplication): CivilDate {
  const refusal = addMonths(refusedOn, REFUSED_MONTHS);
  if (talentPoolConsentOn === null) return refusal;
  return [refusal, addMonths(talentPoolConsentOn, POOL_MONTHS)].toSorted().at(-1) ?? refusal;
}
