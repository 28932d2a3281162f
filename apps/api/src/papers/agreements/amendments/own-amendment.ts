import { type AgreementRow, Amendment, amendmentsOf, contentOf, currentVersion, partsOf } from '@seve/database';
import { type AgreementParts, consolidated, isHoldingAmendment, NotFound, type PaperStanding } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import type { AgreementFinder } from '../own-agreement.js';

export interface FoundAmendment {
  row: AgreementRow;
  amendment: Amendment;
}

/** @throws NotFound for an amendment of another agreement */
export async function findAmendment(manager: EntityManager, find: AgreementFinder, id: string): Promise<FoundAmendment> {
  const row = await find(manager);
  const amendment = await manager.findOneBy(Amendment, { id, agreementId: row.id });
  if (amendment === null) throw new NotFound('not-found');
  return { row, amendment };
}

/** The same, locked: agreement, then amendment. */
export async function lockFound(work: UnitOfWork, find: AgreementFinder, id: string): Promise<FoundAmendment> {
  const { row } = await findAmendment(work.manager, find, id);
  await lockPaperRow(work, 'agreement', row.id);
  return { row, amendment: await lockPaperRow(work, 'amendment', id) };
}

export interface AmendedAgreement {
  /** As all had signed it first. */
  original: PaperStanding<'agreement'>;
  amendments: Amendment[];
  /** Amendments that hold, of a lower number. */
  heldBefore(number: number): Amendment[];
  /** As it stood before the amendment of this number. */
  before(number: number): PaperStanding<'agreement'>;
}

/** The agreement with all its amendments. */
export async function amendedAgreement(manager: EntityManager, row: AgreementRow): Promise<AmendedAgreement> {
  const signed = await currentVersion(manager, { agreementId: row.id, amendmentId: null });
  const { startOn, endOn } = row.validated ?? row;
  const original = {
    parts: (signed?.parts as AgreementParts | undefined) ?? contentOf(await partsOf(manager, 'agreement', row.id)),
    days: { startOn, endOn },
  };
  const amendments = await amendmentsOf(manager, 'agreement', row.id);
  const heldBefore = (number: number) => amendments.filter((one) => isHoldingAmendment(one.state) && one.number < number);
  return { original, amendments, heldBefore, before: (number) => consolidated('agreement', original, heldBefore(number)) };
}
