import { isDeepStrictEqual } from 'node:util';
import {
  type ContractAmendment,
  contractAmendmentsOf,
  contractContent,
  contractRef,
  currentVersion,
  databaseNow,
  lockVersion,
  type Placement,
  partsOfContract,
  SYSTEM,
} from '@seve/database';
import {
  type ContractParts,
  type ContractStanding,
  consolidatedContract,
  isAmendmentOut,
  isHoldingAmendment,
  type ObjectionEffect,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { amendmentName } from '../amendments/apply-amendment.js';
import { placeBefore, restorePlace } from '../amendments/place-before.js';
import { voidVersion } from '../signing/void-version.js';
import { writeContractParts } from './apply-contract-amendment.js';
import { moveContractAmendment } from './move-contract-amendment.js';

/** Reverts the changes of an amendment in force, unless something depends on them. Requires locks on placement, contract and amendment. */
export async function undoContractAmendment(
  work: UnitOfWork,
  amendment: ContractAmendment,
  placement: Placement,
): Promise<ObjectionEffect> {
  const { manager } = work;
  const { id, contractId, number, changes } = amendment;
  const amendments = await contractAmendmentsOf(manager, contractId);
  if (amendments.some((one) => one.number > number && (isAmendmentOut(one.state) || isHoldingAmendment(one.state))))
    return 'stays_later_amendment';
  const before = await standingBefore(manager, amendment, amendments);
  const parts = await partsOfContract(manager, contractId);
  if (before === null || !isAsMade(consolidatedContract(before, [amendment]).parts, contractContent(parts))) return 'stays_changed';
  const name = amendmentName(amendment);
  const applied = { entityType: 'contract_amendment' as const, id, name, movesPlace: changes.days !== undefined, days: before.days };
  const place = await placeBefore(manager, placement, applied);
  if (typeof place === 'string') return place;
  await writeContractParts(work, contractId, parts, before.parts, name);
  if (changes.days) await restorePlace(work, placement, place, { name, told: { entityType: 'contract', entityId: contractId } });
  return 'undone';
}

/** The contract as signed, with the amendments before this one; null without a signed version. */
async function standingBefore(
  manager: EntityManager,
  { contractId, number, startOn, endOn }: ContractAmendment,
  all: readonly ContractAmendment[],
): Promise<ContractStanding | null> {
  const signed = await currentVersion(manager, contractRef(contractId));
  if (signed === null) return null;
  const earlier = all.filter((one) => one.number < number && isHoldingAmendment(one.state));
  const days = { startOn, endOn };
  return { ...consolidatedContract({ parts: signed.parts as ContractParts, days }, earlier), days };
}

const isAsMade = (made: ContractParts, stands: ContractParts): boolean =>
  isDeepStrictEqual({ employer: made.employer, cfa: made.cfa }, { employer: stands.employer, cfa: stands.cfa });

/** Voids the signed amendments of a void contract, which is locked. Their changes go into its next version. */
export async function dropHeldContractAmendments(work: UnitOfWork, contractId: string, reason: string): Promise<void> {
  const { manager } = work;
  const at = await databaseNow(manager);
  for (const amendment of await contractAmendmentsOf(manager, contractId)) {
    if (!isHoldingAmendment(amendment.state)) continue;
    const version = await currentVersion(manager, contractRef(contractId, amendment.id));
    if (version !== null) await voidVersion(work, await lockVersion(manager, version.id), { reason, at }, SYSTEM);
    const changes = { objectionEffect: 'fell_with_paper' as const };
    await moveContractAmendment(work, amendment, { to: 'refused', act: 'object_to_scan', comment: reason, changes }, SYSTEM);
  }
}
