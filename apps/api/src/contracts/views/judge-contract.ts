import { contractFacts } from '@seve/database';
import { type CivilDate, type ContractFacts, type ContractFinding, contractGuards, type PayTableLine, payTable } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { currentLaw } from '../../law/current-law.js';

export interface JudgedContract {
  facts: ContractFacts;
  findings: ContractFinding[];
  pay: PayTableLine[];
}

/** What the law says about a contract as its parts stand. */
export async function judgeContract(manager: EntityManager, id: string, today: CivilDate): Promise<JudgedContract> {
  const [facts, tables] = [await contractFacts(manager, id, today), await currentLaw(manager)];
  return { facts, findings: contractGuards(facts, tables), pay: payTable(facts, tables) };
}
