import type { AgreementState, AgreementTurn } from '@seve/domain';

/** Steps of an agreement until its seal, in order. */
export const AGREEMENT_PATH = ['host', 'school', 'teacher', 'office', 'signatories', 'seal'] as const;
export type AgreementPathName = (typeof AGREEMENT_PATH)[number];

export interface AgreementPathStep {
  name: AgreementPathName;
  state: 'done' | 'now' | 'later';
}

const CURRENT: Record<Exclude<AgreementState, 'changes_requested' | 'sealed' | 'cancelled' | 'lapsed'>, AgreementPathName> = {
  draft: 'host',
  company_done: 'school',
  school_done: 'teacher',
  pedagogically_ok: 'office',
  ready_to_sign: 'signatories',
  partially_signed: 'signatories',
  signed: 'seal',
};

function currentOf(state: AgreementState, turn: AgreementTurn | null): AgreementPathName | null {
  if (state === 'changes_requested') return turn === 'host' ? 'host' : 'school';
  return state in CURRENT ? CURRENT[state as keyof typeof CURRENT] : null;
}

/** Returns the steps of an agreement with their status; empty for a cancelled or lapsed one. */
export function agreementPath(state: AgreementState, turn: AgreementTurn | null): AgreementPathStep[] {
  if (state === 'cancelled' || state === 'lapsed') return [];
  const current = currentOf(state, turn);
  const at = current === null ? AGREEMENT_PATH.length : AGREEMENT_PATH.indexOf(current);
  return AGREEMENT_PATH.map((name, index) => ({ name, state: index === at ? 'now' : index < at ? 'done' : 'later' }));
}
