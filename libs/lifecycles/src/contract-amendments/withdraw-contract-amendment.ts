import {
  type Actor,
  type ContractAmendment,
  contractRef,
  currentVersion,
  databaseNow,
  lockVersion,
  openContractAmendment,
  SYSTEM,
} from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { voidVersion } from '../signing/void-version.js';
import { lockContractAmendment, moveContractAmendment } from './move-contract-amendment.js';

/** An amendment that is not signed ends; a version that is out is void. The contract stays as it was. The amendment is locked. */
export async function withdrawContractAmendment(
  work: UnitOfWork,
  amendment: ContractAmendment,
  { reason, at }: { reason: string; at: Date },
  by: Actor,
): Promise<void> {
  const out = await currentVersion(work.manager, contractRef(amendment.contractId, amendment.id));
  if (out !== null) await voidVersion(work, await lockVersion(work.manager, out.id), { reason, at }, by);
  await moveContractAmendment(work, amendment, { to: 'withdrawn', act: 'withdraw', comment: reason }, by);
}

/** The contract, which is locked, is over: what was about to change it is withdrawn. */
export async function withdrawOpenContractAmendment(work: UnitOfWork, contractId: string, reason: string): Promise<void> {
  const open = await openContractAmendment(work.manager, contractId);
  if (open === null) return;
  const at = await databaseNow(work.manager);
  await withdrawContractAmendment(work, await lockContractAmendment(work, open.id), { reason, at }, SYSTEM);
}
