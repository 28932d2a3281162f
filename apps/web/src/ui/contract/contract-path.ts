import type { ContractState, ContractTurn } from '@seve/domain';

/** Steps of a contract until its registration, in order. */
export const CONTRACT_PATH = ['employer', 'cfa', 'open', 'signatories', 'conclude', 'file', 'opco'] as const;
export type ContractPathName = (typeof CONTRACT_PATH)[number];

const CURRENT: Partial<Record<ContractState, ContractPathName>> = {
  preparing: 'employer',
  company_done: 'cfa',
  cfa_done: 'open',
  ready_to_sign: 'signatories',
  partially_signed: 'signatories',
  terms_agreed: 'conclude',
  signed: 'file',
  incomplete: 'file',
  refused: 'file',
  filed: 'opco',
};

/** Returns the steps of a contract with their status; empty for one that is over. */
export function contractPath(
  state: ContractState,
  turn: ContractTurn | null,
): { name: ContractPathName; state: 'done' | 'now' | 'later' }[] {
  if (state === 'cancelled' || state === 'terminated') return [];
  const current = state === 'changes_requested' ? (turn === 'employer' ? 'employer' : 'cfa') : (CURRENT[state] ?? null);
  const at = current === null ? CONTRACT_PATH.length : CONTRACT_PATH.indexOf(current);
  return CONTRACT_PATH.map((name, index) => ({ name, state: index === at ? 'now' : index < at ? 'done' : 'later' }));
}
