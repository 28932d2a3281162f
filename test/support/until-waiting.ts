import type { World } from './world.js';

/** Until so many of the world's transactions wait for a lock. */
export async function untilWaiting(world: World, count: number): Promise<void> {
  const waiting = async () =>
    (await world.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length;
  for (let tries = 0; (await waiting()) < count; tries += 1) {
    if (tries > 200) throw new Error('they do not wait');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
