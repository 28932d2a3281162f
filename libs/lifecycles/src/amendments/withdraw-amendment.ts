import { type Actor, type Amendment, currentVersion, lockVersion } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { voidVersion } from '../signing/void-version.js';
import { moveAmendment } from './move-amendment.js';

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
