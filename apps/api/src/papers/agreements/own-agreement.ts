import { type AgreementRow, type ClassReader, PAPERS_SEEN, type PaperRef, paperRef } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Finds the agreement in the transaction, as one side sees it. @throws NotFound where it is not theirs */
export type AgreementFinder = (manager: EntityManager) => Promise<AgreementRow>;

/** Finds what is signed, an agreement or a contract, as one side sees it. @throws NotFound where it is not theirs */
export type PaperFinder = (manager: EntityManager) => Promise<{ id: string; isContract?: boolean }>;

/** Column of its versions. */
export const versionsOf = ({ id, isContract = false }: Awaited<ReturnType<PaperFinder>>) =>
  isContract ? { contractId: id } : { agreementId: id };
export const paperRefOf = ({ id, isContract = false }: Awaited<ReturnType<PaperFinder>>): PaperRef =>
  isContract ? paperRef('contract', id) : { agreementId: id, amendmentId: null };

const orNotFound = async (found: Promise<AgreementRow | null>): Promise<AgreementRow> => {
  const row = await found;
  if (row === null) throw new NotFound('not-found');
  return row;
};

export const agreementOf = {
  school:
    (id: string, reader: ClassReader): AgreementFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.agreement.school(manager, id, reader)),
  company:
    (id: string, companyId: string): AgreementFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.agreement.company(manager, id, companyId)),
  student:
    (id: string, studentId: string): AgreementFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.agreement.student(manager, id, studentId)),
  /** Of a link that was checked. */
  link:
    (id: string): AgreementFinder =>
    (manager) =>
      orNotFound(PAPERS_SEEN.agreement.any(manager, id)),
};
