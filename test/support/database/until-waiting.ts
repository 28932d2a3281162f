import { becomes } from '../programs/local-start.js';
import type { World } from '../world.js';

/** Waits until `count` transactions of the world wait for a lock. */
export async function untilWaiting(world: Pick<World, 'query'>, count: number): Promise<void> {
  await becomes(`${count} wait for a lock`, async () => {
    const waiting = await world.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    return waiting.length >= count;
  });
}
