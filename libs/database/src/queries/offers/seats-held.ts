import type { EntityManager } from 'typeorm';
import { preparedQuery } from '../../rows.js';

export interface SeatsHeld {
  /** Applications, whatever became of them. */
  received: number;
  held: number;
  accepted: number;
}

const counted = preparedQuery<SeatsHeld>(
  {
    received: 'count(*)::int',
    held: `(count(*) filter (where status in ('offered', 'accepted')))::int`,
    accepted: `(count(*) filter (where status = 'accepted'))::int`,
  },
  'from application where offer_id = $1',
);

/** Seats of an offer that an application holds: offered or accepted. Lock the offer first to count on it. Raw: with every application sent. */
export async function countSeatsHeld(manager: EntityManager, offerId: string): Promise<SeatsHeld> {
  const [row] = await counted(manager, [offerId]);
  return row ?? { received: 0, held: 0, accepted: 0 };
}
