import { type Actor, AgreementVersion, addSignatureEvent, Placement, Signatory, SYSTEM, signatoriesOf } from '@seve/database';
import { type CivilDate, isSignedByAll, type SignatureMethod } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { moveAgreement } from '../agreements/move-agreement.js';
import { movePlacement } from '../transitions/move-placement.js';
import { type LockedPaper, requireAsked } from './locked-paper.js';
import { askNext } from './open-signatures.js';

export interface Signing {
  method: SignatureMethod;
  /** What the event keeps: name, mark, text of the consent, client address and browser, or the SHA-256 of a file. */
  evidence: Record<string, string>;
  at: Date;
  today: CivilDate;
}

/**
 * Keeps a signature. The last one completes the version, has it sealed, and the placement counts as signed. Nothing happens the second
 * time. @throws Conflict once the version is void or complete, or while others come first
 */
export async function signVersion(
  work: UnitOfWork,
  paper: LockedPaper,
  { method, evidence, at, today }: Signing,
  by: Actor,
): Promise<void> {
  const { manager } = work;
  const { agreement, version, signatory } = paper;
  if (signatory.state === 'signed') return;
  await requireAsked(work, paper);
  await manager.update(Signatory, { id: signatory.id }, { state: 'signed', method, signedAt: at });
  const kept = { kind: 'signed' as const, signatoryId: signatory.id, actorAccountId: by.accountId, at, evidence: { ...evidence, method } };
  await addSignatureEvent(manager, version, kept);
  const act = method === 'code' ? ('sign' as const) : ('sign_for_one' as const);
  if (!isSignedByAll(await signatoriesOf(manager, version.id))) {
    await moveAgreement(work, agreement, { to: 'partially_signed', act }, by);
    await askNext(work, version, { at, today });
    return;
  }
  await manager.update(AgreementVersion, { id: version.id }, { completedAt: at });
  await moveAgreement(work, agreement, { to: 'signed', act }, by);
  const placement = await manager.findOneByOrFail(Placement, { id: agreement.placementId });
  if (placement.state === 'preparing') await movePlacement(work, placement, { to: 'signed', act: 'sign' }, SYSTEM);
  await work.enqueue('seal-agreement', { versionId: version.id });
}
