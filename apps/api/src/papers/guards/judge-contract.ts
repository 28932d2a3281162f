import { contractFacts } from '@seve/database';
import {
  type CivilDate,
  type ContractFacts,
  type ContractFinding,
  conclusionDay,
  contractGuards,
  isMinor,
  type PaperStanding,
  type PayTableLine,
  payTable,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { currentLaw } from '../../core/law/current-law.js';

export interface JudgedContract {
  facts: ContractFacts;
  findings: ContractFinding[];
  pay: PayTableLine[];
}

/**
 * Judges a contract by the law, with its current parts or with the changes of an amendment. An amended contract is judged as of the day on
 * which it was concluded.
 */
export async function judgeContract(
  manager: EntityManager,
  id: string,
  today: CivilDate,
  amended: PaperStanding<'contract'> | null = null,
): Promise<JudgedContract> {
  const [read, tables] = [await contractFacts(manager, id, today, amended), await currentLaw(manager)];
  const facts = amended === null ? read : asConcluded(read);
  return { facts, findings: contractGuards(facts, tables), pay: payTable(facts, tables) };
}

/**
 * Returns the facts as of the day of conclusion. A student who is now of age needs no representative, and contacts in host texts are
 * allowed.
 */
function asConcluded(facts: ContractFacts): ContractFacts {
  const { birthDate, guardian } = facts.student;
  const isOfAge = birthDate !== null && !isMinor(birthDate, facts.today);
  const student = { ...facts.student, guardian: isOfAge ? ('not_needed' as const) : guardian };
  return { ...facts, today: conclusionDay(facts), student, hostWords: isOfAge ? [] : facts.hostWords };
}
