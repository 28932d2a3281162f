import { type ClassReader, type ContractRow, contractSeen } from '@seve/database';
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
      orNotFound(contractSeen.school(manager, id, reader)),
  company:
    (id: string, companyId: string): ContractFinder =>
    (manager) =>
      orNotFound(contractSeen.company(manager, id, companyId)),
  student:
    (id: string, studentId: string): ContractFinder =>
    (manager) =>
      orNotFound(contractSeen.student(manager, id, studentId)),
  /** Of a link that was checked. */
  link:
    (id: string): ContractFinder =>
    (manager) =>
      orNotFound(contractSeen.any(manager, id)),
};
