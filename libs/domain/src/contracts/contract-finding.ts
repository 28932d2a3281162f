import type { LawTables, LegalReason, Verdict } from '@seve/law';
import type { ContractFacts } from './contract-facts.js';

/** `refused` keeps a contract from being signed; `told` is to be known. */
export const CONTRACT_FINDING_LEVELS = ['refused', 'told'] as const;
export type ContractFindingLevel = (typeof CONTRACT_FINDING_LEVELS)[number];

export interface FoundInContract {
  level: ContractFindingLevel;
  reason: LegalReason;
  /** Reveals what the employer must not know, such as a shared mailbox. */
  isForSchool?: boolean;
}

/** A rule of the law about a contract. */
export interface ContractGuard<Name extends string = string> {
  name: Name;
  find(facts: ContractFacts, tables: LawTables): readonly FoundInContract[];
}

export const toldOf = (reasons: readonly LegalReason[]): FoundInContract[] => reasons.map((reason) => ({ level: 'told', reason }));
export const refusedFor = (reasons: readonly LegalReason[]): FoundInContract[] => reasons.map((reason) => ({ level: 'refused', reason }));

/** Its refusals alone. */
export const refusalsOf = ({ ok, reasons }: Verdict): FoundInContract[] => (ok ? [] : refusedFor(reasons));
/** Its refusals, or what it tells where it allows. */
export const answerOfLaw = (verdict: Verdict): FoundInContract[] => (verdict.ok ? toldOf(verdict.reasons) : refusedFor(verdict.reasons));
