import type { EntityManager } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { rowsBy, sql } from '../../rows.js';

export interface SeatsHeld {
  /** Applications, whatever became of them. */
  received: number;
  held: number;
  accepted: number;
}

/** Seats of an offer that an application holds: offered or accepted. Lock the offer first to count on it. */
export async function seatsHeld(manager: EntityManager, offerId: string): Promise<SeatsHeld> {
  const [row] = await rowsBy<SeatsHeld>(manager.createQueryBuilder(Application, 'application').where({ offerId }), {
    received: sql('count(*)::int'),
    held: sql("(count(*) filter (where application.status in ('offered', 'accepted')))::int"),
    accepted: sql("(count(*) filter (where application.status = 'accepted'))::int"),
  });
  return row ?? { received: 0, held: 0, accepted: 0 };
}
