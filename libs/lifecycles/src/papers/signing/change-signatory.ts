import { type Actor, addSignatureEvent, revokeSignatureLinks, Signatory, SignatureCode } from '@seve/database';
import { type CivilDate, Conflict, mayDelegate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { type LockedPaper, recordAct, requireAsked, requireOut } from './locked-paper.js';
import { tellSignatory } from './open-signatures.js';
import { requireFreeAddress, requireOwnSeat } from './other-seats.js';

interface Changed {
  at: Date;
  today: CivilDate;
}

interface Delegation extends Changed {
  name: string;
  email: string;
  phone: string | null;
  /** Evidence of the act: channel of the code, client address and browser. */
  evidence: Record<string, string>;
  /** Account of the session in which the link was opened. */
  sessionAccountId: string | null;
}

/**
 * Delegates the signature to a person with power to sign and ends the old link. Returns the id of the delegate. @throws Conflict for a seat
 * without delegates or a person who holds another seat of the paper, InvalidInput for the address of another seat
 */
export async function delegateSignature(
  work: UnitOfWork,
  paper: LockedPaper,
  { name, email, phone, evidence, at, today, sessionAccountId }: Delegation,
  by: Actor,
): Promise<string> {
  const { manager } = work;
  const { version, signatory } = paper;
  await requireAsked(work, paper);
  if (!mayDelegate(signatory.role)) throw new Conflict('signature.not-delegable');
  await requireOwnSeat(manager, paper, sessionAccountId);
  await requireFreeAddress(manager, paper, { email, side: signatory.role === 'school' ? 'school' : 'host' });
  const id = uuid();
  const { role, order, versionId } = signatory;
  await manager.update(Signatory, { id: signatory.id }, { state: 'delegated' });
  await revokeSignatureLinks(manager, [signatory.id]);
  const delegate = { id, versionId, role, order, name, email, phone, state: 'asked' as const, askedOn: today, delegatedById: signatory.id };
  await manager.insert(Signatory, delegate);
  await recordAct(work, paper, { kind: 'delegated', at, evidence: { ...evidence, name, email } }, by);
  await addSignatureEvent(manager, version, { kind: 'asked', signatoryId: id, at, evidence: { email } });
  return id;
}

/**
 * Corrects the address of a signatory, ends the old links and asks again. @throws InvalidInput for the address
 * of another seat, Conflict once the version is void or complete, or the person has signed
 */
export async function correctAddress(
  work: UnitOfWork,
  { paper, version, signatory }: LockedPaper,
  { email, reason, at, today }: Changed & { email: string; reason: string },
  by: Actor,
): Promise<void> {
  const { manager } = work;
  requireOut({ paper, version });
  if (!isAsked(signatory) && signatory.state !== 'waiting') throw new Conflict('signature.not-asked');
  await requireFreeAddress(manager, { version, signatory }, { email, side: 'school' });
  await moveSeat(work, { version, signatory }, { email, accountId: null, reason, at, today }, by);
}

const isAsked = ({ state }: Pick<Signatory, 'state'>): boolean => state === 'asked' || state === 'opened' || state === 'expired';

/** Moves a seat to another address, ends the old links and the code sent there, and asks again if the seat is asked. The version is locked. */
export async function moveSeat(
  work: UnitOfWork,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  { email, accountId, reason, at, today }: Changed & { email: string; accountId: string | null; reason: string },
  by: Actor,
): Promise<void> {
  const { manager } = work;
  await revokeSignatureLinks(manager, [signatory.id]);
  await manager.update(SignatureCode, { signatoryId: signatory.id }, { expiresAt: () => 'now()' });
  const asked = { state: 'asked' as const, askedOn: today, remindersTold: 0, letterOn: null, readAt: null };
  await manager.update(
    Signatory,
    { id: signatory.id },
    { email, phone: null, accountId, linkEndedAt: null, ...(isAsked(signatory) && asked) },
  );
  const evidence = { from: signatory.email ?? '', to: email, reason };
  await recordAct(work, { version, signatory }, { kind: 'address_corrected', at, evidence }, by);
  if (isAsked(signatory)) await tellSignatory(work, { id: signatory.id, email });
}
