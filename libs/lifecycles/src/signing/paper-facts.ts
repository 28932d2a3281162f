import { type AgreementRow, Amendment, agreementSeen, type PaperRef } from '@seve/database';
import { agreementTitle, amendmentTitle } from '@seve/domain';
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
  /** Number of the amendment; null for the agreement itself. */
  amendment: number | null;
}

/** Of a version, by its kind of paper. */
export async function paperFacts(manager: EntityManager, { agreementId, amendmentId }: PaperRef): Promise<PaperFacts> {
  const row = await agreementSeen.any(manager, agreementId);
  if (row === null) throw new Error(`Agreement ${agreementId} does not exist`);
  if (amendmentId === null) return { ...row, title: agreementTitle(row.kind), amendment: null };
  const { number } = await manager.findOneByOrFail(Amendment, { id: amendmentId });
  return { ...row, title: amendmentTitle(row.kind, number), amendment: number };
}
