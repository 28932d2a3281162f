import { AMENDMENT_PAPERS, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
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
