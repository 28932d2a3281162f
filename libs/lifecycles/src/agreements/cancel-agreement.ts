import { type Actor, Agreement, currentVersion, databaseNow, lockVersion } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { withdrawOpenAmendment } from '../amendments/withdraw-amendment.js';
import { voidVersion } from '../signing/void-version.js';
import { lockAgreement, moveAgreement } from './move-agreement.js';

const OVER = ['cancelled', 'lapsed'];

/** The agreement of a placement that was cancelled goes with it; a version that is out is void, what was signed stays readable. So does its open amendment. */
export async function cancelAgreement(work: UnitOfWork, placementId: string, reason: string, by: Actor): Promise<void> {
  const { manager } = work;
  const found = await manager.findOneBy(Agreement, { placementId });
  if (found === null || OVER.includes(found.state)) return;
  const agreement = await lockAgreement(work, found.id);
  const at = await databaseNow(manager);
  await withdrawOpenAmendment(work, agreement.id, reason);
  const out = await currentVersion(manager, { agreementId: agreement.id, amendmentId: null });
  if (out !== null) await voidVersion(work, await lockVersion(manager, out.id), { reason, at }, by);
  await moveAgreement(work, agreement, { to: 'cancelled', act: 'cancel', comment: reason }, by);
}
