import { Amendment, agreementSeen, contractSeen, type PaperPeople, type PaperVersion } from '@seve/database';
import { agreementTitle, amendmentTitle, contractTitle, type PaperKind } from '@seve/domain';
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
  /** Number of the amendment; null for the agreement itself. */
  amendment: number | null;
}

/** Of a version, by its kind of paper. */
export async function paperFacts(
  manager: EntityManager,
  { agreementId, amendmentId, contractId }: Pick<PaperVersion, 'agreementId' | 'amendmentId' | 'contractId'>,
): Promise<PaperFacts> {
  if (agreementId === null) return contractFacts(manager, contractId);
  const row = await agreementSeen.any(manager, agreementId);
  if (row === null) throw new Error(`Agreement ${agreementId} does not exist`);
  const facts = { ...row, entityType: 'agreement' as const };
  if (amendmentId === null) return { ...facts, title: agreementTitle(row.kind), amendment: null };
  const { number } = await manager.findOneByOrFail(Amendment, { id: amendmentId });
  return { ...facts, title: amendmentTitle(row.kind, number), amendment: number };
}

async function contractFacts(manager: EntityManager, id: string | null): Promise<PaperFacts> {
  const row = id === null ? null : await contractSeen.any(manager, id);
  if (row === null) throw new Error(`Contract ${id} does not exist`);
  return { ...row, title: contractTitle(row.kind), amendment: null, entityType: 'contract' };
}
