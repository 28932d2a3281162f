import { AGREEMENT_LISTS, type AgreementList, agreementOwnStep, type PersonRole } from '@seve/domain';

/** In the address: a link shows the same rows. Without a step, that of the reader. */
export interface AgreementSearch {
  etape?: AgreementList;
}

export const readAgreementSearch = ({ etape }: Record<string, unknown>): AgreementSearch => ({
  etape: AGREEMENT_LISTS.find((one) => one === etape),
});

/** Where the next work is when a step is empty: that of the reader first, then in the order of the path; null when nothing is left to do. */
export function nextStep(counts: readonly { step: AgreementList; count: number }[], role: PersonRole): AgreementList | null {
  const open = counts.filter(({ step, count }) => count > 0 && step !== 'signed' && step !== 'over').map(({ step }) => step);
  return open.find((step) => step === agreementOwnStep(role)) ?? open[0] ?? null;
}
