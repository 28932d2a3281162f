import {
  type Actor,
  Agreement,
  AgreementVersion,
  addSignatureEvent,
  lockVersion,
  Placement,
  Signatory,
  SYSTEM,
  signatoriesOf,
} from '@seve/database';
import { type CivilDate, Conflict, isOutForSignature, isSignedByAll, type SignatureMethod, stillAsked } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockAgreement, moveAgreement } from '../agreements/move-agreement.js';
import { movePlacement } from '../transitions/move-placement.js';
import { askNext } from './open-signatures.js';

export interface Signing {
  method: SignatureMethod;
  /** What the event keeps: name, mark, text of the consent, client address and browser, or the SHA-256 of a file. */
  evidence: Record<string, string>;
  at: Date;
  today: CivilDate;
}

export interface LockedPaper {
  agreement: Agreement;
  version: AgreementVersion;
  signatory: Signatory;
}

/** The signatory with its version and agreement, locked in the order in which every act on a paper locks them. */
export async function lockPaper(work: UnitOfWork, signatoryId: string): Promise<LockedPaper> {
  const { manager } = work;
  const { versionId } = await manager.findOneByOrFail(Signatory, { id: signatoryId });
  const { agreementId } = await manager.findOneByOrFail(AgreementVersion, { id: versionId });
  const agreement = await lockAgreement(work, agreementId);
  const version = await lockVersion(manager, versionId);
  return { agreement, version, signatory: await manager.findOneByOrFail(Signatory, { id: signatoryId }) };
}

/** @throws Conflict once the version is void or complete, or while others come first */
export async function requireAsked(work: UnitOfWork, { agreement, version, signatory }: LockedPaper): Promise<void> {
  if (version.voidedAt !== null) throw new Conflict('signature.void');
  if (!isOutForSignature(agreement.state)) throw new Conflict('signature.over');
  const asked = stillAsked(await signatoriesOf(work.manager, version.id));
  if (!asked.some(({ id }) => id === signatory.id)) throw new Conflict('signature.not-asked');
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
