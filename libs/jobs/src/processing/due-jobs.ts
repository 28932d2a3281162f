import { OutboxJob } from '@seve/database';
import { type DataSource, In } from 'typeorm';
import { BATCHED_JOBS, type BatchedJob, type JobPayloads } from '../catalogue.js';
import { MAX_ATTEMPTS } from '../outbox/enqueued-job.js';

const OPEN = `from outbox where done_at is null and attempt < ${MAX_ATTEMPTS} and job = any($1)`;

interface DueRow<Name extends BatchedJob> {
  /** Of the outbox row. */
  id: string;
  name: Name;
  payload: JobPayloads[Name];
  /** Failures so far. */
  attempt: number;
}

/** An open row of the outbox whose hour has come, of a job that runs in batches. */
export type DueJob = { [Name in BatchedJob]: DueRow<Name> }[BatchedJob];

/** Returns those with the fewest failures first, then the oldest. Raw: the hour is the database's own. */
export function dueJobs(dataSource: DataSource, limit: number): Promise<DueJob[]> {
  return dataSource.query(
    `select id, job as name, payload, attempt ${OPEN} and not_before <= clock_timestamp() order by attempt, created_at limit $2`,
    [BATCHED_JOBS, limit],
  );
}

export async function markDone(dataSource: DataSource, ids: readonly string[]): Promise<void> {
  await dataSource.getRepository(OutboxJob).update({ id: In(ids) }, { doneAt: () => 'now()', error: null });
}

/** Counts the failure and postpones the next attempt by one second, doubled each time, a minute at most. */
export async function postpone(dataSource: DataSource, ids: readonly string[], error: unknown): Promise<void> {
  await dataSource.query(
    `update outbox set attempt = attempt + 1, error = $2,
       not_before = clock_timestamp() + least(power(2, attempt), 60) * interval '1 second'
     where id = any($1) and done_at is null`,
    [ids, String(error).slice(0, 500)],
  );
}

/** Returns the milliseconds until the first postponed job is due; null when there is none. */
export async function msUntilRetry(dataSource: DataSource): Promise<number | null> {
  const [row]: { ms: number | null }[] = await dataSource.query(
    `select ceil(extract(epoch from min(not_before) - clock_timestamp()) * 1000)::float as ms ${OPEN} and attempt > 0`,
    [BATCHED_JOBS],
  );
  return row?.ms ?? null;
}
