import { AGREEMENT_LISTS, type AgreementList, agreementOwnStep, CONTRACT_LISTS, type ContractList, type PersonRole } from '@seve/domain';

/** In the address: a link shows the same rows. Without a step, that of the reader. */
export interface StepSearch<Step extends string> {
  etape?: Step;
}

const stepSearch =
  <Step extends string>(steps: readonly Step[]) =>
  ({ etape }: Record<string, unknown>): StepSearch<Step> => ({ etape: steps.find((one) => one === etape) });

export const readAgreementSearch = stepSearch<AgreementList>(AGREEMENT_LISTS);
export const readContractSearch = stepSearch<ContractList>(CONTRACT_LISTS);
/** A company sees those to fill unless the address says otherwise. */
export const readCompanyAgreementSearch = stepSearch<AgreementList>(AGREEMENT_LISTS.filter((step) => step !== 'with_host'));

export const companyAgreementStep = ({ etape }: StepSearch<AgreementList>): AgreementList => etape ?? 'with_host';

/** The step in which each side acts. */
export const CONTRACT_OWN_STEP = { school: 'to_fill', company: 'with_employer' } as const satisfies Record<string, ContractList>;

type Counts<Step> = readonly { step: Step; count: number }[];

/** Where the next work is when a step is empty: that of the reader first, then in the order of the path; null when nothing is left to do. */
export function nextAgreementStep(counts: Counts<AgreementList>, role: PersonRole): AgreementList | null {
  const open = counts.filter(({ step, count }) => count > 0 && step !== 'signed' && step !== 'over').map(({ step }) => step);
  return open.find((step) => step === agreementOwnStep(role)) ?? open[0] ?? null;
}

/** Where the next work is when a step is empty; null when nothing is left to do. */
export function nextContractStep(counts: Counts<ContractList>): ContractList | null {
  return counts.find(({ step, count }) => count > 0 && step !== 'registered' && step !== 'over')?.step ?? null;
}
