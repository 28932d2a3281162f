import { Amendment, agreementSeen, ContractAmendment, contractSeen, type PaperColumns, type PaperPeople } from '@seve/database';
import { amendmentTitle, type PaperKind, paperTitle } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** What letters, the signing page and the page of proof say of a paper. */
export interface PaperFacts
  extends Pick<
    PaperPeople,
    | 'placementId'
    | 'studentId'
    | 'studentFirstName'
    | 'studentLastName'
    | 'birthDate'
    | 'guardians'
    | 'isEmancipated'
    | 'companyId'
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
  /** Number of the amendment; null for the agreement or the contract itself. */
  amendment: number | null;
}

/** Of a version, by its kind of paper. */
export async function paperFacts(
  manager: EntityManager,
  { agreementId, amendmentId, contractId, contractAmendmentId }: PaperColumns,
): Promise<PaperFacts> {
  if (agreementId === null) return contractFacts(manager, contractId, contractAmendmentId);
  const row = await agreementSeen.any(manager, agreementId);
  if (row === null) throw new Error(`Agreement ${agreementId} does not exist`);
  const agreement = { ...row, entityType: 'agreement' as const };
  if (amendmentId === null) return { ...agreement, title: paperTitle(row.kind), amendment: null };
  const { number } = await manager.findOneByOrFail(Amendment, { id: amendmentId });
  return { ...agreement, title: amendmentTitle(row.kind, number), amendment: number };
}

async function contractFacts(manager: EntityManager, contractId: string | null, amendmentId: string | null): Promise<PaperFacts> {
  const row = contractId === null ? null : await contractSeen.any(manager, contractId);
  if (row === null) throw new Error(`Contract ${contractId} does not exist`);
  const contract = { ...row, entityType: 'contract' as const };
  if (amendmentId === null) return { ...contract, title: paperTitle(row.kind), amendment: null };
  const { number } = await manager.findOneByOrFail(ContractAmendment, { id: amendmentId });
  return { ...contract, title: amendmentTitle(row.kind, number), amendment: number };
}
