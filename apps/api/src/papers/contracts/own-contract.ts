import { type ClassReader, type ContractRow, PAPERS_SEEN } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** A contract, which is signed as an agreement is. */
export type SignedContract = ContractRow & { isContract: true };

/** Finds the contract in the transaction, as one side sees it. @throws NotFound where it is not theirs */
export type ContractFinder = (manager: EntityManager) => Promise<SignedContract>;

const orNotFound = async (found: Promise<ContractRow | null>): Promise<SignedContract> => {
  const row = await found;
  if (row === null) throw new NotFound('not-found');
  return { ...row, isContract: true };
};

export const contractOf = {
  school:
    (id: string, reader: ClassReader): ContractFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.contract.school(manager, id, reader)),
  company:
    (id: string, companyId: string): ContractFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.contract.company(manager, id, companyId)),
  student:
    (id: string, studentId: string): ContractFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.contract.student(manager, id, studentId)),
  /** Of a link that was checked. */
  link:
    (id: string): ContractFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.contract.any(manager, id)),
};
