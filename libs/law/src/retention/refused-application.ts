import { addMonths, type CivilDate } from '../civil-date.js';

const MONTHS = 3;
const MONTHS_IN_POOL = 24;

export interface RefusedApplication {
  refusedOn: CivilDate;
  /** When the person last agreed to stay in the talent pool; null without. */
  talentPoolConsentOn: CivilDate | null;
}

/** Day on which a refused application loses the person's name: three months to explain the refusal, two years from the last consent to be kept (CNIL, recruitment guide of 2023). */
export function anonymiseOn({ refusedOn, talentPoolConsentOn }: RefusedApplication): CivilDate {
  const refusal = addMonths(refusedOn, MONTHS);
  if (talentPoolConsentOn === null) return refusal;
  return [refusal, addMonths(talentPoolConsentOn, MONTHS_IN_POOL)].toSorted().at(-1) ?? refusal;
}
