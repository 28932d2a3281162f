import { type Amendment, agreementFacts } from '@seve/database';
import { type AgreementFacts, agreementGuards, type CivilDate, type GuardFinding } from '@seve/domain';
import type { LawTables } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { currentLaw } from '../../core/law/current-law.js';

export interface JudgedAgreement {
  facts: AgreementFacts;
  findings: GuardFinding[];
  tables: LawTables;
}

/** Judges an agreement by the law, with its current parts or with the changes of an amendment. */
export async function judgeAgreement(
  manager: EntityManager,
  id: string,
  today: CivilDate,
  amendment: Amendment | null = null,
): Promise<JudgedAgreement> {
  const [facts, tables] = [await agreementFacts(manager, id, today, amendment), await currentLaw(manager)];
  return { facts, findings: agreementGuards(facts, tables), tables };
}
