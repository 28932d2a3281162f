import type { EntityManager } from 'typeorm';

/** Seats of an offer that an application holds: offered or accepted. Lock the offer first to count on it. */
export async function seatsHeld(manager: EntityManager, offerId: string): Promise<{ held: number; accepted: number }> {
  const [row] = await manager.query(
    `select (count(*) filter (where status in ('offered', 'accepted')))::int as held, (count(*) filter (where status = 'accepted'))::int as accepted
     from application where offer_id = $1`,
    [offerId],
  );
  return row;
}
