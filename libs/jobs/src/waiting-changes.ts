import type { DataSource } from 'typeorm';
import type { JobName, Poke } from './catalogue.js';
import { carriedBy } from './catalogue.js';
import { MAX_ATTEMPTS, type Promised } from './promised.js';

const WAITING = `from outbox where done_at is null and attempt < ${MAX_ATTEMPTS} and job = any($1)`;

/** Promises that are due and carried by that poke, the oldest first. */
export async function waitingFor(dataSource: DataSource, poke: Poke, limit: number): Promise<Promised[]> {
  const rows: { id: string; name: JobName; payload: object }[] = await dataSource.query(
    `select id, job as name, payload ${WAITING} and not_before <= now() order by created_at limit $2`,
    [carriedBy(poke), limit],
  );
  return rows.map((row) => ({ ...row, notBefore: null }));
}

/** One that failed rests for a second, twice as long each time, a minute at most. */
export async function restAfterFault(dataSource: DataSource, id: string, error: unknown): Promise<void> {
  await dataSource.query(
    `update outbox set attempt = attempt + 1, error = $2, not_before = now() + least(power(2, attempt), 60) * interval '1 second' where id = $1`,
    [id, String(error).slice(0, 500)],
  );
}

/** When the first of those that rest is due; null when none does. */
export async function endOfRest(dataSource: DataSource, poke: Poke): Promise<Date | null> {
  const [row]: { due: Date | null }[] = await dataSource.query(`select min(not_before) as due ${WAITING}`, [carriedBy(poke)]);
  return row?.due ?? null;
}
