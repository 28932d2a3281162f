import {
  type Actor,
  addSignatureEvent,
  currentVersion,
  lockVersion,
  type PaperRef,
  PaperVersion,
  revokeSignatureLinks,
  signatoriesOf,
} from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';

/** Voids a version with its signatures and ends its links. Requires the lock on the version. */
export async function voidVersion(
  { manager }: UnitOfWork,
  version: PaperVersion,
  { reason, at }: { reason: string; at: Date },
  by: Actor,
): Promise<void> {
  await manager.update(PaperVersion, { id: version.id }, { voidedAt: at, voidReason: reason });
  await addSignatureEvent(manager, version, { kind: 'voided', actorAccountId: by.accountId, at, evidence: { reason } });
  await revokeSignatureLinks(
    manager,
    (await signatoriesOf(manager, version.id)).map(({ id }) => id),
  );
}

/** Voids the version of a paper that is out or signed, if any. */
export async function voidCurrentVersion(
  work: UnitOfWork,
  paper: PaperRef,
  voided: { reason: string; at: Date },
  by: Actor,
): Promise<void> {
  const version = await currentVersion(work.manager, paper);
  if (version !== null) await voidVersion(work, await lockVersion(work.manager, version.id), voided, by);
}
