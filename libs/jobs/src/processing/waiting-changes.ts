import type { DataSource } from 'typeorm';
import { CHANGE_JOBS, type JobName } from '../catalogue.js';
import { MAX_ATTEMPTS } from '../outbox/enqueued-job.js';

const WAITING = `from outbox where done_at is null and attempt < ${MAX_ATTEMPTS} and job = any($1)`;

/** A promise that is due, and carried with all others of its kind. */
export interface WaitingChange {
  id: string;
  name: JobName;
  payload: object;
  /** How often it has failed. */
  attempt: number;
}

/** Whoever has failed least comes first, then the oldest. */
export async function waitingChanges(dataSource: DataSource, limit: number): Promise<WaitingChange[]> {
  return dataSource.query(
    `select id, job as name, payload, attempt ${WAITING} and not_before <= clock_timestamp() order by attempt, created_at limit $2`,
    [CHANGE_JOBS, limit],
  );
}

/** One that failed rests for a second, twice as long each time, a minute at most. */
export async function restAfterFault(dataSource: DataSource, id: string, error: unknown): Promise<void> {
  await dataSource.query(
    `update outbox set attempt = attempt + 1, error = $2,
       not_before = clock_timestamp() + least(power(2, attempt), 60) * interval '1 second'
     where id = $1 and done_at is null`,
    [id, String(error).slice(0, 500)],
  );
}

/** Milliseconds until the first of those that rest is due; null when none does. */
export async function restLeft(dataSource: DataSource): Promise<number | null> {
  const [row]: { ms: number | null }[] = await dataSource.query(
    `select ceil(extract(epoch from min(not_before) - clock_timestamp()) * 1000)::float as ms ${WAITING} and attempt > 0`,
    [CHANGE_JOBS],
  );
  return row?.ms ?? null;
}
