import { isOfAmendment, severalAgreements, type WaitingSignature } from '@seve/database';
import { addDays, type CivilDate, maskedAddress, nameForSignatory, SIGNATURE_DAYS } from '@seve/domain';
import { type PaperFacts, paperFacts } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import type { FiledForAccount } from './filed-for-account.js';
import type { OwnFiledPaper, OwnSignature } from './own-signatures.dto.js';

type SignedPlace = Pick<PaperFacts, 'kind' | 'hostName' | 'startOn' | 'endOn' | 'studentFirstName' | 'studentLastName' | 'birthDate'>;

/** Papers as their signatory finds them in a list, in the same order. `phoneOf`: a number as it may be shown, null where no SMS is offered. */
export async function ownSignatureViews(
  manager: EntityManager,
  waiting: readonly WaitingSignature[],
  { today, phoneOf }: { today: CivilDate; phoneOf: (phone: string | null) => string | null },
): Promise<OwnSignature[]> {
  const ofAgreements = await severalAgreements(
    manager,
    waiting.flatMap(({ version: { agreementId } }) => agreementId ?? []),
  );
  const rows = new Map<string, SignedPlace>(ofAgreements.map((row) => [row.id, row]));
  for (const { version } of waiting) if (version.contractId !== null) rows.set(version.contractId, await paperFacts(manager, version));
  return waiting.flatMap(({ signatory: { id, role, askedOn, readAt, email, phone }, version, held }): OwnSignature[] => {
    const row = rows.get(version.agreementId ?? version.contractId ?? '');
    if (row === undefined) return [];
    const { kind, hostName, startOn, endOn } = row;
    return [
      {
        ...{
          id,
          role,
          capacities: held.map((one) => one.role),
          kind,
          hostName,
          startOn,
          endOn,
          isAmendment: isOfAmendment(version),
          sha256: version.sha256,
        },
        studentName: nameForSignatory(row, role, today),
        signBy: addDays(askedOn ?? today, SIGNATURE_DAYS),
        isRead: readAt !== null,
        address: email === null ? null : maskedAddress(email),
        phone: phoneOf(phone),
      },
    ];
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
