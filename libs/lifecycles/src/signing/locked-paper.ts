import { type Agreement, AgreementVersion, lockVersion, Signatory, signatoriesOf } from '@seve/database';
import { Conflict, isOutForSignature, stillAsked } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockAgreement } from '../agreements/move-agreement.js';

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
export async function requireAsked(work: UnitOfWork, { signatory, ...paper }: LockedPaper): Promise<void> {
  requireOut(paper);
  const asked = stillAsked(await signatoriesOf(work.manager, paper.version.id));
  if (!asked.some(({ id }) => id === signatory.id)) throw new Conflict('signature.not-asked');
}

/** @throws Conflict once the version is void or complete */
export function requireOut({ agreement, version }: Pick<LockedPaper, 'agreement' | 'version'>): void {
  if (version.voidedAt !== null) throw new Conflict('signature.void');
  if (!isOutForSignature(agreement.state)) throw new Conflict('signature.over');
}
