import { type Actor, addSignatureEvent, PaperVersion, Signatory, signatoriesOf } from '@seve/database';
import { type CivilDate, Conflict, isSignedByAll, type SignatureMethod } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { followStep } from '../signed-paper.js';
import { type LockedPaper, requireAsked, seatsOfAct } from './locked-paper.js';
import { askNext } from './open-signatures.js';
import { requireOwnSeat } from './other-seats.js';

export interface Signing {
  method: SignatureMethod;
  /** What the event keeps: name, mark, text of the consent, client address and browser, or the SHA-256 of a file. */
  evidence: Record<string, string>;
  at: Date;
  today: CivilDate;
  /** Account of the session that opened the link. */
  sessionAccountId?: string | null;
}

/**
 * Records a signature; by code, in every capacity that the person holds on this paper. The last one completes the version, enqueues its seal and applies the paper. Idempotent.
 * Next: apps/worker/src/papers/signing/seal-paper.job.ts
 * @throws Conflict for a void or complete version, while others sign first, for a holder of another person's seat, and for an unconfirmed guardian
 */
export async function signVersion(
  work: UnitOfWork,
  locked: LockedPaper,
  { method, evidence, at, today, sessionAccountId = null }: Signing,
  by: Actor,
): Promise<void> {
  const { manager } = work;
  const { paper, version, signatory } = locked;
  if (signatory.state === 'signed') return;
  await requireAsked(work, locked);
  const seats = method === 'code' ? await signableSeats(work, locked, today) : [signatory];
  if (method === 'code') for (const one of seats) await requireOwnSeat(manager, { version, signatory: one }, sessionAccountId);
  const capacities: Record<string, string> = seats.length > 1 ? { capacities: seats.map(({ role }) => role).join(' ') } : {};
  const actorAccountId = sessionAccountId ?? by.accountId;
  const kept = { kind: 'signed' as const, actorAccountId, at, evidence: { ...evidence, ...capacities, method } };
  for (const { id } of seats) {
    await manager.update(Signatory, { id }, { state: 'signed', method, signedAt: at });
    await addSignatureEvent(manager, version, { ...kept, signatoryId: id });
  }
  const act = method === 'code' ? ('sign' as const) : ('sign_for_one' as const);
  if (!isSignedByAll(await signatoriesOf(manager, version.id))) {
    await followStep(work, paper, { step: 'signed_by_one', act, today }, by);
    await askNext(work, version, { at, today });
    return;
  }
  await manager.update(PaperVersion, { id: version.id }, { completedAt: at });
  await followStep(work, paper, { step: 'signed_by_all', act, today }, by);
  await work.enqueue('seal-paper', { versionId: version.id });
}

/** @throws Conflict where the seat of the act itself has no standing */
async function signableSeats(work: UnitOfWork, locked: LockedPaper, today: CivilDate): Promise<Signatory[]> {
  const { id, role } = locked.signatory;
  const seats = await seatsOfAct(work, locked, today);
  if (!seats.some((one) => one.id === id)) throw new Conflict(role === 'guardian' ? 'signature.guardian-unknown' : 'signature.not-asked');
  return seats;
}
