import type { EntityManager } from 'typeorm';
import { preparedQuery } from '../../rows.js';

export interface SeatsHeld {
  /** Number of applications with any result. */
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

/**
 * Counts the seats of an offer held by applications: offered or accepted. The caller must lock the offer to make the count reliable. Raw:
 * with every application sent.
 */
export async function countSeatsHeld(manager: EntityManager, offerId: string): Promise<SeatsHeld> {
  const [row] = await counted(manager, [offerId]);
  return row ?? { received: 0, held: 0, accepted: 0 };
}
