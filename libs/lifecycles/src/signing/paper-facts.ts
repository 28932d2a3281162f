import { type AgreementRow, agreementSeen, type PaperVersion } from '@seve/database';
import { agreementTitle } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** What letters, the signing page and the page of proof say of a paper. */
export interface PaperFacts
  extends Pick<
    AgreementRow,
    | 'id'
    | 'kind'
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
  /** In French, without the names: what the paper is called. */
  title: string;
  isAmendment: boolean;
}

/** Of a version, by its kind of paper. */
export async function paperFacts(manager: EntityManager, { agreementId }: Pick<PaperVersion, 'agreementId'>): Promise<PaperFacts> {
  const row = await agreementSeen.any(manager, agreementId);
  if (row === null) throw new Error(`Agreement ${agreementId} does not exist`);
  return { ...row, title: agreementTitle(row.kind), isAmendment: false };
}
