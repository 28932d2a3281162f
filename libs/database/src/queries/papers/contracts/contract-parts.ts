import { CONTRACT_PARTIES, type ContractPartOf, type ContractParts, type ContractParty } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { ContractPart, ContractRemark } from '../../../entities/contract.entities.js';

export type ContractPartRow<P extends ContractParty> = Omit<ContractPart, 'content' | 'contract' | 'party'> & {
  content: ContractPartOf<P>;
};
export type ContractPartRows = { [P in ContractParty]: ContractPartRow<P> };

/** The three parts of a contract. */
export async function partsOfContract(manager: EntityManager, contractId: string): Promise<ContractPartRows> {
  const rows = await manager.findBy(ContractPart, { contractId });
  const found = Object.fromEntries(rows.map((row) => [row.party, row]));
  for (const party of CONTRACT_PARTIES) if (found[party] === undefined) throw new Error(`Contract ${contractId} has no part ${party}`);
  return found as unknown as ContractPartRows;
}

export const contractContent = ({ employer, apprentice, cfa }: ContractPartRows): ContractParts => ({
  employer: employer.content,
  apprentice: apprentice.content,
  cfa: cfa.content,
});

/** Remarks of a contract that wait for their side, the oldest first. */
export const openContractRemarks = (manager: EntityManager, contractId: string): Promise<ContractRemark[]> =>
  manager
    .createQueryBuilder(ContractRemark, 'remark')
    .where({ contractId })
    .andWhere('remark.answeredAt is null')
    .orderBy('remark.createdAt')
    .getMany();

/** What a reader writes counts as seen. Raw: joins JSON. */
export async function seeOwnContractPart(
  manager: EntityManager,
  { contractId, readerId }: { contractId: string; readerId: string },
  written: object,
): Promise<void> {
  await manager.query('update contract_look set seen = seen || $3::jsonb where contract_id = $1 and reader_id = $2', [
    contractId,
    readerId,
    JSON.stringify(written),
  ]);
}
