import { type Agreement, accountsOfSignatories, phonesOfSignatories } from '@seve/database';
import { Conflict, InvalidInput, isAgreementConfirmation, type Locale, PLACEMENT_PAPERS, partIn, type SignatoryFacts } from '@seve/domain';
import type { LegalReason } from '@seve/law';
import type { PlannedSignatory } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { Standing } from '../kinds/acts-of-type.js';
import type { OwnPaper } from '../own-paper.js';
import type { GuardConfirmationInput } from '../signing/signing.dto.js';

/** Returns confirmations of warnings as stored. @throws InvalidInput for a code that is no warning */
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

/** @throws Conflict with the first of these legal reasons */
export function requireLawful([first]: readonly { reason: LegalReason }[], locale: Locale): void {
  if (first === undefined) return;
  const { sentence, remedy, article } = first.reason;
  throw new Conflict('agreement.unlawful', { reason: sentence[locale], remedy: remedy?.[locale] ?? '', article });
}

/** Returns the signatories, each with the account with which it can sign without a link. */
export async function signatoriesWithAccounts(
  manager: EntityManager,
  row: OwnPaper,
  parts: Standing['parts'],
  seats: readonly SignatoryFacts[],
): Promise<PlannedSignatory[]> {
  const { partyOf } = PLACEMENT_PAPERS[row.type];
  const accounts = await accountsOfSignatories(manager, row);
  const phoneOf = await phonesOfSignatories(manager, row, { host: partIn(parts, partyOf.host), school: partIn(parts, partyOf.school) });
  return seats.map(({ role, name, email }) => ({
    ...{ role, name: name ?? '', email, phone: phoneOf({ role, email }) },
    accountId: email === null ? null : (accounts.get(email.toLowerCase()) ?? null),
  }));
}
