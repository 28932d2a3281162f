import { type Actor, type Amendment, currentVersion, databaseNow, lockVersion, openAmendment, SYSTEM } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { voidVersion } from '../signing/void-version.js';
import { lockAmendment, moveAmendment } from './move-amendment.js';

/** An amendment that is not signed ends; a version that is out is void. The agreement stays as it was. The amendment is locked. */
export async function withdrawAmendment(
  work: UnitOfWork,
  amendment: Amendment,
  { reason, at }: { reason: string; at: Date },
  by: Actor,
): Promise<void> {
  const out = await currentVersion(work.manager, { agreementId: amendment.agreementId, amendmentId: amendment.id });
  if (out !== null) await voidVersion(work, await lockVersion(work.manager, out.id), { reason, at }, by);
  await moveAmendment(work, amendment, { to: 'withdrawn', act: 'withdraw', comment: reason }, by);
}

/** Withdraws the open amendment of an agreement that no longer stands; the agreement is locked. */
export async function withdrawOpenAmendment(work: UnitOfWork, agreementId: string, reason: string): Promise<void> {
  const open = await openAmendment(work.manager, agreementId);
  if (open === null) return;
  const at = await databaseNow(work.manager);
  await withdrawAmendment(work, await lockAmendment(work, open.id), { reason, at }, SYSTEM);
}
