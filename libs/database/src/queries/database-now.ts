import type { EntityManager } from 'typeorm';

/** Returns the database's current time, which is later than the start of the transaction. */
export async function databaseNow(manager: EntityManager): Promise<Date> {
  const [clock] = await manager.query<{ at: Date }[]>('select clock_timestamp() as at');
  if (clock === undefined) throw new Error('the database told no time');
  return clock.at;
}
