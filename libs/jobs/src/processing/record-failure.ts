import type { DataSource } from 'typeorm';
import { isPassing } from './is-passing.js';

/** Failed attempts after which a job is given up: the coordination sees it in a list, and its retries grow rarer. */
export const MAX_ATTEMPTS = 30;
/** Time after which a job that meets only passing faults is listed too; its retries keep their pace. */
export const LONGEST_FAULT_MINUTES = 60;

const AS_PASSING = `postponed = postponed + 1,
  given_up_at = coalesce(given_up_at, case
    when failing_since <= clock_timestamp() - ${LONGEST_FAULT_MINUTES} * interval '1 minute' then clock_timestamp() end),
  not_before = clock_timestamp() + least(power(2, least(postponed, 10)), 120) * interval '1 second'`;

const AS_FAILED = `attempt = attempt + 1, postponed = 0,
  given_up_at = coalesce(given_up_at, case when attempt + 1 >= ${MAX_ATTEMPTS} then clock_timestamp() end),
  not_before = clock_timestamp() + case
    when attempt + 1 >= ${MAX_ATTEMPTS} then least(power(2, least(attempt + 1 - ${MAX_ATTEMPTS}, 10)), 24) * interval '1 hour'
    else least(power(2, attempt), 60) * interval '1 second' end`;

/**
 * Stores the error and postpones the next run. After a passing fault: by one second, doubled each time, two minutes at most, without
 * counting an attempt. After any other: by one second, doubled, a minute at most; once given up by one hour, doubled, a day at most.
 * Returns true when the outbox row, not the queue, decides on the next run.
 */
export async function recordFailure(dataSource: DataSource, ids: readonly string[], error: unknown): Promise<boolean> {
  const [rows]: [{ isGivenUp: boolean }[]] = await dataSource.query(
    `update outbox set error = $2, failing_since = coalesce(failing_since, clock_timestamp()), ${isPassing(error) ? AS_PASSING : AS_FAILED}
     where id = any($1) and done_at is null returning given_up_at is not null as "isGivenUp"`,
    [ids, String(error).slice(0, 500)],
  );
  return !isPassing(error) && rows.some(({ isGivenUp }) => isGivenUp);
}
