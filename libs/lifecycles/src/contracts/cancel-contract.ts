import { type Actor, Contract, contractRef, currentVersion, databaseNow, lockVersion } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { withdrawOpenContractAmendment } from '../contract-amendments/withdraw-contract-amendment.js';
import { voidVersion } from '../signing/void-version.js';
import { lockContract, moveContract } from './move-contract.js';

const OVER = ['cancelled', 'terminated'];

/** The contract of a placement that was cancelled goes with it; a version that is out is void, what was signed stays readable. So does its open amendment. */
export async function cancelContract(work: UnitOfWork, placementId: string, reason: string, by: Actor): Promise<void> {
  const { manager } = work;
  const found = await manager.findOneBy(Contract, { placementId });
  if (found === null || OVER.includes(found.state)) return;
  const contract = await lockContract(work, found.id);
  await withdrawOpenContractAmendment(work, contract.id, reason);
  const out = await currentVersion(manager, contractRef(contract.id));
  if (out !== null) await voidVersion(work, await lockVersion(manager, out.id), { reason, at: await databaseNow(manager) }, by);
  await moveContract(work, contract, { to: 'cancelled', act: 'cancel', comment: reason }, by);
}
