import { CONTRACT_LISTS, type ContractList } from '@seve/domain';

/** In the address: a link shows the same rows. Without a step, that of the reader. */
export interface ContractSearch {
  etape?: ContractList;
}

export const readContractSearch = ({ etape }: Record<string, unknown>): ContractSearch => ({
  etape: CONTRACT_LISTS.find((one) => one === etape),
});

/** The step in which this side acts. */
export const OWN_STEP = { school: 'to_fill', company: 'with_employer' } as const satisfies Record<string, ContractList>;

/** Where the next work is when a step is empty; null when nothing is left to do. */
export function nextContractStep(counts: readonly { step: ContractList; count: number }[]): ContractList | null {
  const open = counts.filter(({ step, count }) => count > 0 && step !== 'registered' && step !== 'over');
  return open[0]?.step ?? null;
}
