import { type AgreementRow, type ClassReader, type ContractRow, PAPERS_SEEN, type PaperRef, paperRef, TABLES_BESIDE } from '@seve/database';
import { NotFound, type PlacementPaperType } from '@seve/domain';
import type { EntityManager } from 'typeorm';

export type OwnAgreement = AgreementRow & { type: 'agreement' };
export type OwnContract = ContractRow & { type: 'contract' };
/** The paper of a placement with its people. */
export type OwnPaper = OwnAgreement | OwnContract;

/** Loads a paper if one side may see it, within the transaction of the caller. @throws NotFound for a paper of others */
export interface PaperFinder<Own extends OwnPaper = OwnPaper> {
  (manager: EntityManager): Promise<Own>;
  readonly type: Own['type'];
}
export type AgreementFinder = PaperFinder<OwnAgreement>;
export type ContractFinder = PaperFinder<OwnContract>;

interface Seen<Row> {
  school(manager: EntityManager, id: string, reader: ClassReader): Promise<Row | null>;
  company(manager: EntityManager, id: string, companyId: string): Promise<Row | null>;
  student(manager: EntityManager, id: string, studentId: string): Promise<Row | null>;
  any(manager: EntityManager, id: string): Promise<Row | null>;
}

const finders = <Type extends PlacementPaperType, Row extends object>(type: Type, seen: Seen<Row>) => {
  const finder = (find: (manager: EntityManager) => Promise<Row | null>) =>
    Object.assign(
      async (manager: EntityManager): Promise<Row & { type: Type }> => {
        const row = await find(manager);
        if (row === null) throw new NotFound('not-found');
        return { ...row, type };
      },
      { type },
    );
  return {
    school: (id: string, reader: ClassReader) => finder((manager) => seen.school(manager, id, reader)),
    company: (id: string, companyId: string) => finder((manager) => seen.company(manager, id, companyId)),
    student: (id: string, studentId: string) => finder((manager) => seen.student(manager, id, studentId)),
    /** `check` opens a link and returns the id of its paper. */
    link: (check: (manager: EntityManager) => Promise<string>) => finder(async (manager) => seen.any(manager, await check(manager))),
  };
};

export const agreementFinders = finders('agreement', PAPERS_SEEN.agreement);
export const contractFinders = finders('contract', PAPERS_SEEN.contract);

/** Returns the condition that selects the versions of a paper. */
export const versionsOf = ({ id, type }: Pick<OwnPaper, 'id' | 'type'>) => ({ [TABLES_BESIDE[type].foreignKey]: id });
export const paperRefOf = ({ id, type }: Pick<OwnPaper, 'id' | 'type'>): PaperRef => paperRef(type, id);
