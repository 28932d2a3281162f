import { LAW_TABLES, type LawTables } from '@seve/law';
import { type ContractFindingLevel, type ContractGuard, type Found, told } from '../../papers/guards/finding.js';
import { hostWordsGuard } from '../../papers/guards/host-words.guard.js';
import type { ContractFacts } from '../contract-facts.js';
import {
  ascendantGuard,
  contractAgeGuard,
  contractMailboxGuard,
  contractMasterCapGuard,
  contractSeatsGuard,
  legalRepresentativeGuard,
  masterGuard,
  otherFirmsGuard,
} from './contract-people.guards.js';
import {
  contractDatesGuard,
  contractDurationGuard,
  contractMinorsGuard,
  otherPlacementsGuard,
  startWindowsGuard,
  trainingGuard,
} from './contract-time.guards.js';
import { hiringAidGuard } from './hiring-aid.guard.js';
import { opcoGuard } from './opco.guard.js';
import { payGuard } from './pay.guard.js';

/** In the order in which they are read: the dates, the people, the training, the pay, the papers. */
const GUARDS = [
  contractDatesGuard,
  contractAgeGuard,
  contractDurationGuard,
  startWindowsGuard,
  contractMinorsGuard,
  otherPlacementsGuard,
  legalRepresentativeGuard,
  ascendantGuard,
  contractSeatsGuard,
  contractMailboxGuard,
  masterGuard,
  contractMasterCapGuard,
  otherFirmsGuard,
  trainingGuard,
  hostWordsGuard(told),
  payGuard,
  opcoGuard,
  hiringAidGuard,
] as const satisfies readonly ContractGuard[];

export type ContractGuardName = (typeof GUARDS)[number]['name'];
export const CONTRACT_GUARDS: readonly ContractGuardName[] = GUARDS.map(({ name }) => name);

export interface ContractFinding extends Found<ContractFindingLevel> {
  guard: ContractGuardName;
}

const keyOf = ({ reason: { article, sentence } }: Found): string => `${article} ${sentence.fr}`;

/** Everything the law says about a contract before it is signed; what two guards say alike is said once. */
export function contractGuards(facts: ContractFacts, tables: LawTables = LAW_TABLES): ContractFinding[] {
  const all = (GUARDS as readonly ContractGuard<ContractGuardName>[]).flatMap(({ name, find }) =>
    find(facts, tables).map((found) => ({ ...found, guard: name })),
  );
  const keys = all.map(keyOf);
  return all.filter((_found, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** Findings that keep the contract from being signed. */
export const barringContract = (findings: readonly ContractFinding[]): ContractFinding[] =>
  findings.filter(({ level }) => level === 'refused');
