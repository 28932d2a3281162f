import { setTimeout as pause } from 'node:timers/promises';

/** What a later digest holds back is not waited for. */
const SOON = "now() + interval '5 seconds'";
const PENDING = `
  select (select count(*)::int from outbox where done_at is null and not_before <= ${SOON})
    + (select count(*)::int from email where state = 'sending' or (state = 'queued' and not_before <= ${SOON})) as count`;

/** Waits until every due row of the outbox is done and every letter has left. */
export async function idle({ query }, withinMs = 180_000) {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(20)) {
    const [{ count }] = await query(PENDING);
    if (count === 0) return;
  }
  throw new Error(`not idle after ${withinMs} ms`);
}
