import { type ContractAmendment, ContractPart, contractContent, type Placement, partsOfContract, recordEdit, SYSTEM } from '@seve/database';
import { AMENDING_PARTIES, amendedContract, type ContractParts } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { amendmentName, moveDays } from '../amendments/apply-amendment.js';

/** All have signed: parts and days of the contract say what the amendment says. @throws Conflict for days that another place has taken */
export async function applyContractAmendment(work: UnitOfWork, amendment: ContractAmendment, placement: Placement): Promise<void> {
  const { manager } = work;
  const { contractId, changes, startOn, endOn } = amendment;
  const parts = await partsOfContract(manager, contractId);
  const amended = amendedContract({ parts: contractContent(parts), days: { startOn, endOn } }, changes);
  await writeContractParts(work, contractId, parts, amended.parts, amendmentName(amendment));
  if (changes.days) await moveDays(work, placement, changes.days, { entityType: 'contract', entityId: contractId });
}

/** Writes the parts of a contract, as an amendment makes them or as they were before it. */
export async function writeContractParts(
  { manager }: UnitOfWork,
  contractId: string,
  parts: Awaited<ReturnType<typeof partsOfContract>>,
  next: ContractParts,
  comment: string,
): Promise<void> {
  for (const party of AMENDING_PARTIES) {
    const content: object = next[party];
    const edit = { entityType: 'contract' as const, entityId: contractId, before: { ...parts[party].content }, after: { ...content } };
    const fields = await recordEdit<object>(manager, SYSTEM, { ...edit, comment });
    if (fields.length === 0) continue;
    await manager.update(ContractPart, { contractId, party }, { content, version: () => 'version + 1', updatedAt: () => 'now()' });
  }
}
