import { isOfAmendment, severalAgreements, type WaitingSignature } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { paperFacts } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import { type SignedPlace, seatView } from '../signatory-paper.js';
import type { FiledForAccount } from './filed-for-account.js';
import type { OwnFiledPaper, OwnSignature } from './own-signatures.dto.js';

/** Papers as their signatory finds them in a list, in the same order. */
export async function ownSignatureViews(
  manager: EntityManager,
  waiting: readonly WaitingSignature[],
  shown: { today: CivilDate; phoneOf: (phone: string | null) => string | null },
): Promise<OwnSignature[]> {
  const ofAgreements = await severalAgreements(
    manager,
    waiting.flatMap(({ version: { agreementId } }) => agreementId ?? []),
  );
  const rows = new Map<string, SignedPlace>(ofAgreements.map((row) => [row.id, row]));
  for (const { version } of waiting) if (version.contractId !== null) rows.set(version.contractId, await paperFacts(manager, version));
  return waiting.flatMap(({ signatory, version, held }): OwnSignature[] => {
    const row = rows.get(version.agreementId ?? version.contractId ?? '');
    if (row === undefined) return [];
    const seen = seatView(row, { signatory, version, held }, shown);
    return [{ ...seen, id: signatory.id, isAmendment: isOfAmendment(version), isRead: signatory.readAt !== null }];
  });
}

/** Views of papers with filed signatures. */
export async function ownFiledViews(manager: EntityManager, filed: readonly FiledForAccount[], today: CivilDate): Promise<OwnFiledPaper[]> {
  const waiting = filed.map(({ signatory, version }) => ({ signatory, version, held: [signatory] }));
  const views = await ownSignatureViews(manager, waiting, { today, phoneOf: () => null });
  return views.map(({ id, role, kind, isAmendment, studentName, hostName, startOn, endOn }) => ({
    ...{ id, role, kind, isAmendment, studentName, hostName, startOn, endOn },
    objectBy: filed.find(({ signatory }) => signatory.id === id)?.objectBy ?? today,
  }));
}
