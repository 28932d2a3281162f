import { addMonths, type CivilDate, LAPSE_MONTHS, UNSIGNED_STATES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { idsOf } from '../../../rows.js';

/** Signed places whose first day has come, and running ones whose last day is over. */
export async function placementsToMove(manager: EntityManager, today: CivilDate, limit: number): Promise<string[]> {
  return idsOf(
    manager,
    `select id from placement where (state = 'signed' and start_on <= $1) or (state = 'active' and end_on < $1) order by id limit $2`,
    [today, limit],
  );
}

/** Agreements not signed within a month of the first day. Placements that run are excluded: after an objection they can still be signed again. */
export async function unsignedToLapse(manager: EntityManager, today: CivilDate, limit: number): Promise<string[]> {
  return idsOf(
    manager,
    `select agreement.id from agreement join placement on placement.id = agreement.placement_id
     where ${oneOf('agreement.state', UNSIGNED_STATES)} and placement.start_on <= $1 and placement.state not in ('active', 'interrupted')
     order by agreement.id limit $2`,
    [addMonths(today, -LAPSE_MONTHS), limit],
  );
}
