import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from './database/postgres.js';

/** Jobs due later, such as the digest of the next day, are not waited for. */
const SOON = `now() + interval '5 seconds'`;

const PENDING = `
  select
    (select count(*)::int from outbox where done_at is null and not_before <= ${SOON}) as jobs,
    (select count(*)::int from email where state = 'sending' or (state = 'queued' and not_before <= ${SOON})) as letters`;

/** Resolves when no job is due and no letter is being sent. */
export async function settled(database: Pick<TestDatabase, 'query'>, withinMs = 60_000): Promise<void> {
  let pending = { jobs: -1, letters: -1 };
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(50)) {
    [pending = pending] = await database.query<typeof pending>(PENDING);
    if (pending.jobs === 0 && pending.letters === 0) return;
  }
  const faults = await database.query(
    `select job as name, error from outbox where done_at is null union all select letter, error from email where state in ('queued', 'sending')`,
  );
  throw new Error(`not settled after ${withinMs} ms: ${pending.jobs} jobs, ${pending.letters} letters\n${JSON.stringify(faults, null, 1)}`);
}
