import { OutboxJob } from '@seve/database';
import { type DataSource, In } from 'typeorm';
import { BATCHED_JOBS, type BatchedJob, type JobPayloads } from '../catalogue.js';

const OPEN = 'from outbox where done_at is null and job = any($1)';

interface DueRow<Name extends BatchedJob> {
  /** Id of the outbox row. */
  id: string;
  name: Name;
  payload: JobPayloads[Name];
  /** Failed attempts so far. */
  attempt: number;
}

/** An outbox row that is due, of a job that runs in batches. */
export type DueJob = { [Name in BatchedJob]: DueRow<Name> }[BatchedJob];

/** Returns the due rows with the fewest failures first, then the oldest. Raw: uses the clock of the database. */
export function dueJobs(dataSource: DataSource, limit: number): Promise<DueJob[]> {
  return dataSource.query(
    `select id, job as name, payload, attempt ${OPEN} and not_before <= clock_timestamp() order by attempt, created_at limit $2`,
    [BATCHED_JOBS, limit],
  );
}

export async function markDone(dataSource: DataSource, ids: readonly string[]): Promise<void> {
  await dataSource.getRepository(OutboxJob).update({ id: In(ids) }, { doneAt: () => 'now()', error: null });
}

/** Returns the milliseconds until the first postponed job is due; null when there is none. */
export async function msUntilRetry(dataSource: DataSource): Promise<number | null> {
  const [row]: { ms: number | null }[] = await dataSource.query(
    `select ceil(extract(epoch from min(not_before) - clock_timestamp()) * 1000)::float as ms ${OPEN} and (attempt > 0 or postponed > 0)`,
    [BATCHED_JOBS],
  );
  return row?.ms ?? null;
}
