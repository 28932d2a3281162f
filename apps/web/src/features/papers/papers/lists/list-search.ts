import { AGREEMENT_LISTS, type AgreementList, agreementOwnStep, CONTRACT_LISTS, type ContractList, type PersonRole } from '@seve/domain';

/** Step of a list, in the address; without one, the first of the reader’s own steps. */
export interface StepSearch<Step extends string> {
  etape?: Step;
}

const stepSearch =
  <Step extends string>(steps: readonly Step[]) =>
  ({ etape }: Record<string, unknown>): StepSearch<Step> => ({ etape: steps.find((one) => one === etape) });

export const readAgreementSearch = stepSearch<AgreementList>(AGREEMENT_LISTS);
export const readContractSearch = stepSearch<ContractList>(CONTRACT_LISTS);

type OwnSteps<Step> = readonly [Step, ...Step[]];

/** Steps on which each side acts; its list opens with the first. */
export const ownAgreementSteps = {
  school: (role: PersonRole): OwnSteps<AgreementList> => [agreementOwnStep(role)],
  company: (): OwnSteps<AgreementList> => ['with_host', 'to_correct', 'to_sign'],
};
export const OWN_CONTRACT_STEPS = { school: ['to_fill'], company: ['with_employer', 'to_conclude'] } as const satisfies Record<
  string,
  OwnSteps<ContractList>
>;

export interface StepCount<Step> {
  step: Step;
  count: number;
}

/** Steps on which no work is left. */
const DONE: readonly string[] = ['signed', 'registered', 'over'];

/** Returns the step with the next work: one of the reader’s own, else the first of the path; null when no work is left. */
export function nextStep<Step extends string>(counts: readonly StepCount<Step>[], own: readonly Step[]): Step | null {
  const open = counts.filter(({ step, count }) => count > 0 && !DONE.includes(step)).map(({ step }) => step);
  return open.find((step) => own.includes(step)) ?? open[0] ?? null;
}
