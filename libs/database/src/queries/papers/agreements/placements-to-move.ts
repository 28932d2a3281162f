import { addMonths, type CivilDate, LAPSE_MONTHS, UNSIGNED_STATES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../../due-ids.js';
import { oneOf } from '../../../one-of.js';

/** Signed places whose first day has come, and running ones whose last day is over. */
export const placementsToMove = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      from: `from placement where ((state = 'signed' and start_on <= $1) or (state = 'active' and end_on < $1))`,
      values: [today],
    },
    batch,
  );

/** Agreements not signed within a month of the first day. Placements that run are excluded: after an objection they can still be signed again. */
export const unsignedToLapse = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'agreement.id',
      from: `from agreement join placement on placement.id = agreement.placement_id
        where ${oneOf('agreement.state', UNSIGNED_STATES)} and placement.start_on <= $1 and placement.state not in ('active', 'interrupted')`,
      values: [addMonths(today, -LAPSE_MONTHS)],
    },
    batch,
  );
