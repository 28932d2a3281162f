import pg from 'pg';
import type { World } from '../world.js';
import { untilWaiting } from './until-waiting.js';

interface Held<Result> {
  /** Runs the statements of a transaction that stays open while `act` runs. */
  hold: (owner: pg.Client) => Promise<unknown>;
  act: () => Promise<Result>;
  /** Number of transactions of `act` that must wait for a lock before the commit. */
  waiting?: number;
}

/** Starts `act` while `hold` keeps its locks, commits when `act` waits for them, and returns the result of `act`. */
export async function beforeCommit<Result>(world: World, { hold, act, waiting = 1 }: Held<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    await hold(owner);
    const result = act();
    await untilWaiting(world, waiting);
    await owner.query('commit');
    return await result;
  } finally {
    await owner.end();
  }
}
