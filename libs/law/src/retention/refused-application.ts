import { addMonths, type CivilDate } from '../time/civil-date.js';

export const REFUSED_MONTHS = 3;
export const POOL_MONTHS = 24;

export interface RefusedApplication {
  refusedOn: CivilDate;
  /** When the person last agreed to stay in the talent pool; null without. */
  talentPoolConsentOn: CivilDate | null;
}

/** Day on which a refused application loses the person's name: three months to explain the refusal, two years from the last consent to be kept (CNIL, recruitment guide of 2023). */
export function anonymiseOn({ refusedOn, talentPoolConsentOn }: RefusedApplication): CivilDate {
  const refusal = addMonths(refusedOn, REFUSED_MONTHS);
  if (talentPoolConsentOn === null) return refusal;
  return [refusal, addMonths(talentPoolConsentOn, POOL_MONTHS)].toSorted().at(-1) ?? refusal;
}
