import { type Signatory, SignatureEvent } from '@seve/database';
import { type CivilDate, guardianSeatAddress, isSameMailbox } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { LockedPaper } from './locked-paper.js';
import { paperFacts } from './paper-facts.js';

/**
 * Returns whether the seat may be signed by code today. The seat of a guardian of a minor requires the mailbox of a confirmed contact or, under its
 * name, the address to which the school has corrected the seat. The confirmation may have been revoked since the paper was opened.
 */
export async function isKnownGuardian(
  manager: EntityManager,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  today: CivilDate,
): Promise<boolean> {
  const { role, name, email } = signatory;
  if (role !== 'guardian') return true;
  const { birthDate, isEmancipated, guardians } = await paperFacts(manager, version);
  const isCorrected = await isSeatCorrected(manager, signatory);
  const counts = guardianSeatAddress({ name, email, isCorrected, isSignedByCode: false, birthDate, isEmancipated, guardians }, today);
  return email !== null && counts !== null && isSameMailbox(counts, email);
}

/** The school has written the address of this seat itself. */
async function isSeatCorrected(manager: EntityManager, { id, versionId, email }: Signatory): Promise<boolean> {
  const corrections = await manager.findBy(SignatureEvent, { versionId, signatoryId: id, kind: 'address_corrected' });
  return corrections.some(({ evidence }) => evidence.to === email);
}
