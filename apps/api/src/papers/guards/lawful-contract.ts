import { accountsOfSignatories, type ContractRow, phonesOfSignatories, signatoriesOfContract } from '@seve/database';
import { barringContract, type CivilDate, Conflict, type ContractFinding, type ContractParts, type Locale } from '@seve/domain';
import type { PlannedSignatory } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';

/** @throws Conflict with the first refusal of the law */
export function requireLawfulContract(findings: readonly ContractFinding[], locale: Locale): void {
  const [first] = barringContract(findings);
  if (first === undefined) return;
  const { sentence, remedy, article } = first.reason;
  throw new Conflict('agreement.unlawful', { reason: sentence[locale], remedy: remedy?.[locale] ?? '', article });
}

/** Who signs, with the account by which each may do so without a link. */
export async function signatoriesForContract(
  manager: EntityManager,
  row: ContractRow,
  parts: ContractParts,
  today: CivilDate,
): Promise<PlannedSignatory[]> {
  const accounts = await accountsOfSignatories(manager, row);
  const phoneOf = await phonesOfSignatories(manager, row, { host: parts.employer, school: parts.cfa });
  return signatoriesOfContract(row, parts, today).map(({ role, name, email }) => ({
    ...{ role, name: name ?? '', email, phone: phoneOf({ role, email }) },
    accountId: email === null ? null : (accounts.get(email.toLowerCase()) ?? null),
  }));
}
