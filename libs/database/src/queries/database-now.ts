import type { EntityManager } from 'typeorm';

/** Time of the database at this statement, later than the start of its transaction. */
export async function databaseNow(manager: EntityManager): Promise<Date> {
  const [clock] = await manager.query<{ at: Date }[]>('select clock_timestamp() as at');
  if (clock === undefined) throw new Error('the database told no time');
  return clock.at;
}
