import { agreementFacts } from '@seve/database';
import { type AgreementFacts, agreementGuards, type CivilDate, type GuardFinding } from '@seve/domain';
import type { LawTables } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { currentLaw } from '../../law/current-law.js';

export interface JudgedAgreement {
  facts: AgreementFacts;
  findings: GuardFinding[];
  tables: LawTables;
}

/** What the law says about an agreement as its parts stand. */
export async function judgeAgreement(manager: EntityManager, id: string, today: CivilDate): Promise<JudgedAgreement> {
  const [facts, tables] = [await agreementFacts(manager, id, today), await currentLaw(manager)];
  return { facts, findings: agreementGuards(facts, tables), tables };
}
