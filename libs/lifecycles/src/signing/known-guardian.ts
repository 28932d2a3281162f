import { type Signatory, SignatureEvent } from '@seve/database';
import { type CivilDate, Conflict, isMinor, isSameMailbox, isSameName } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { LockedPaper } from './locked-paper.js';
import { paperFacts } from './paper-facts.js';

/**
 * The guardian of a minor signs by code as long as the school confirms a contact, at its mailbox or, under its name, where the school has
 * corrected the seat to: what was confirmed when the paper was opened may have been taken back since. @throws Conflict
 */
export async function requireKnownGuardian(
  manager: EntityManager,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  today: CivilDate,
): Promise<void> {
  if (signatory.role !== 'guardian') return;
  const { birthDate, isEmancipated, guardians } = await paperFacts(manager, version);
  if (isEmancipated || birthDate === null || !isMinor(birthDate, today)) return;
  const confirmed = guardians.filter(({ isConfirmed }) => isConfirmed);
  const isRead = confirmed.some(({ email }) => reads(email, signatory.email));
  const isNamed = confirmed.some(({ name }) => isSameName(name, signatory.name));
  const isKnown = isRead || (isNamed && (await isCorrected(manager, signatory)));
  if (!isKnown) throw new Conflict('signature.guardian-unknown');
}

const reads = (email: string | null, seat: string | null): boolean => email !== null && seat !== null && isSameMailbox(email, seat);

/** The school has written the address of this seat itself. */
async function isCorrected(manager: EntityManager, { id, versionId, email }: Signatory): Promise<boolean> {
  const corrections = await manager.findBy(SignatureEvent, { versionId, signatoryId: id, kind: 'address_corrected' });
  return corrections.some(({ evidence }) => evidence.to === email);
}
