import { agreementSeen, contractSeen, type PaperPeople, type PaperVersion } from '@seve/database';
import { agreementTitle, contractTitle, type PaperKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** What letters, the signing page and the page of proof say of a paper. */
export interface PaperFacts
  extends Pick<
    PaperPeople,
    | 'placementId'
    | 'studentFirstName'
    | 'studentLastName'
    | 'birthDate'
    | 'hostName'
    | 'startOn'
    | 'endOn'
    | 'schoolId'
    | 'schoolName'
    | 'student'
    | 'teacher'
    | 'contact'
  > {
  /** Of the agreement or the contract. */
  id: string;
  kind: PaperKind;
  entityType: 'agreement' | 'contract';
  /** In French, without the names: what the paper is called. */
  title: string;
  isAmendment: boolean;
}

/** Of a version, by its kind of paper. */
export async function paperFacts(
  manager: EntityManager,
  { agreementId, contractId }: Pick<PaperVersion, 'agreementId' | 'contractId'>,
): Promise<PaperFacts> {
  if (agreementId !== null) {
    const row = await agreementSeen.any(manager, agreementId);
    if (row !== null) return { ...row, title: agreementTitle(row.kind), isAmendment: false, entityType: 'agreement' };
  }
  const contract = contractId === null ? null : await contractSeen.any(manager, contractId);
  if (contract === null) throw new Error(`Paper ${agreementId ?? contractId} does not exist`);
  return { ...contract, title: contractTitle(contract.kind), isAmendment: false, entityType: 'contract' };
}
