import { type Agreement, type AgreementRow, accountsOfSignatories, phonesOfSignatories } from '@seve/database';
import { type AgreementParts, barringFindings, Conflict, InvalidInput, isAgreementConfirmation, type Locale } from '@seve/domain';
import type { PlannedSignatory } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { GuardConfirmationInput } from '../signing/signing.dto.js';
import type { JudgedAgreement } from './judge-agreement.js';

/** Words of the school about warnings, as they are kept. @throws InvalidInput for what is no warning */
export function confirmationsOf(
  confirmations: readonly GuardConfirmationInput[],
  by: SchoolPrincipal,
  on: string,
): Agreement['confirmations'] {
  const unknown = confirmations.flatMap(({ id }, index) =>
    isAgreementConfirmation(id) ? [] : [{ path: `confirmations.${index}.id`, code: 'agreement.no-warning' }],
  );
  if (unknown.length > 0) throw new InvalidInput(unknown);
  return confirmations.map(({ id, words }) => ({ id, words, accountId: by.accountId, on }));
}

/** @throws Conflict with the first reason of the law */
export function requireLawful({ findings }: JudgedAgreement, kept: Agreement['confirmations'], locale: Locale): void {
  const confirmed = findings.map((one) => ({ ...one, isConfirmed: kept.some(({ id }) => id === one.confirmation) }));
  const [first] = barringFindings(confirmed);
  if (first === undefined) return;
  const { sentence, remedy, article } = first.reason;
  throw new Conflict('agreement.unlawful', { reason: sentence[locale], remedy: remedy?.[locale] ?? '', article });
}

/** Who signs, with the account by which each may do so without a link. */
export async function signatoriesFor(
  manager: EntityManager,
  row: AgreementRow,
  { facts }: JudgedAgreement,
  parts: Pick<AgreementParts, 'host' | 'school'>,
): Promise<PlannedSignatory[]> {
  const accounts = await accountsOfSignatories(manager, row);
  const phoneOf = await phonesOfSignatories(manager, row, parts);
  return facts.signatories.map(({ role, name, email }) => ({
    ...{ role, name: name ?? '', email, phone: phoneOf({ role, email }) },
    accountId: email === null ? null : (accounts.get(email.toLowerCase()) ?? null),
  }));
}
