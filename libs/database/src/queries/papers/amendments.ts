import { AMENDMENT_PAPERS, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import { And, type EntityManager, In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { PaperVersion } from '../../entities/signature.entities.js';
import { type AmendmentRow, PAPER_TABLES, TABLES_BESIDE } from './paper-tables.js';

/** Of one paper, the oldest first. */
export const amendmentsOf = async <Type extends PlacementPaperType>(manager: EntityManager, type: Type, paperId: string) =>
  (await manager.find(PAPER_TABLES[PLACEMENT_PAPERS[type].amendment], {
    where: { [TABLES_BESIDE[type].foreignKey]: paperId },
    order: { number: 'ASC' },
  })) as AmendmentRow<Type>[];

/** The one that is neither signed, refused nor withdrawn. */
export async function openAmendment<Type extends PlacementPaperType>(manager: EntityManager, type: Type, paperId: string) {
  const { amendment } = PLACEMENT_PAPERS[type];
  const where = { [TABLES_BESIDE[type].foreignKey]: paperId, state: In([...AMENDMENT_PAPERS[amendment].open]) };
  return (await manager.findOne(PAPER_TABLES[amendment], { where, order: { number: 'ASC' } })) as AmendmentRow<Type> | null;
}

type VersionOfPaper = Pick<PaperVersion, 'id' | 'agreementId' | 'contractId' | 'completedAt'>;

/** Versions of the same paper and of its amendments that all had signed before this one, the latest first. */
export const heldVersionsBefore = (
  manager: EntityManager,
  { id, agreementId, contractId, completedAt }: VersionOfPaper,
): Promise<PaperVersion[]> =>
  manager.find(PaperVersion, {
    where: {
      id: Not(id),
      ...(agreementId === null ? { contractId: contractId ?? '' } : { agreementId }),
      voidedAt: IsNull(),
      completedAt: completedAt === null ? Not(IsNull()) : And(Not(IsNull()), LessThanOrEqual(completedAt)),
    },
    order: { completedAt: 'DESC', id: 'DESC' },
  });
