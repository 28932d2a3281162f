import { type Invariant } from './invariant.js';

const A_DONE_JOB = '(select id from outbox where done_at is not null order by id limit 1)';

/** Jobs, with some seconds for those that came due while the checker began. */
export const OUTBOX: readonly Invariant[] = [
  {
    name: 'no job that is due is undone',
    sql: `select id, job, attempt, error from outbox where done_at is null and given_up_at is null
      and greatest(not_before, created_at) < now() - interval '10 seconds'`,
    fault: [
      `update outbox set done_at = null, not_before = now() - interval '1 hour', created_at = now() - interval '1 hour', key = 'planted' where id = ${A_DONE_JOB}`,
    ],
  },
  {
    name: 'no job is given up',
    sql: `select id, job, attempt, error from outbox where done_at is null and given_up_at is not null`,
    fault: [`update outbox set done_at = null, given_up_at = now(), key = 'planted' where id = ${A_DONE_JOB}`],
  },
];
