import { AMENDMENT_PAPERS, type CivilDate, HOLDING_AMENDMENT_STATES, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { type Batch, dueIds } from '../../due-ids.js';
import { oneOf } from '../../one-of.js';
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

const OF_PLACEMENT = 'from amendment join agreement on agreement.id = agreement_id join placement on placement.id = placement_id';

/** Amendments that hold and that their placement has not followed yet, though their day has come. Raw: reads JSON. */
export const amendmentsToApply = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'amendment.id',
      from: `${OF_PLACEMENT} where ${oneOf('amendment.state', HOLDING_AMENDMENT_STATES)} and applied_at is null and effective_on <= $1
        and changes ?| array['interruption', 'earlyEnd'] and placement.state in ('active', 'interrupted')`,
      values: [today],
    },
    batch,
  );

/** Interruptions whose last day is over and after which nothing else has happened. Raw: reads JSON. */
export const interruptionsToEnd = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'amendment.id',
      from: `${OF_PLACEMENT} where applied_at is not null and resumed_at is null and changes -> 'interruption' ->> 'until' < $1
        and placement.state = 'interrupted'`,
      values: [today],
    },
    batch,
  );
