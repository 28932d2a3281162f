import type { EntityManager } from 'typeorm';

export interface JobFigures {
  /** Jobs that are due and have not failed. */
  waiting: number;
  /** Jobs that are not due yet and have not failed. */
  scheduled: number;
  /** Failed jobs that will be retried. */
  failing: number;
  /** Jobs that failed too often, or had passing faults for too long. */
  givenUp: number;
  /** Seconds by which the oldest due job is late, given-up ones excluded; 0 for none. */
  oldestDueSeconds: number;
}

/** Raw: five figures in one pass over the jobs that are not done (`outbox_undone`). */
export async function jobFigures(manager: EntityManager): Promise<JobFigures> {
  const [row]: JobFigures[] = await manager.query(
    `select count(*) filter (where attempt = 0 and postponed = 0 and not_before <= now())::int as "waiting",
            count(*) filter (where attempt = 0 and postponed = 0 and not_before > now())::int as "scheduled",
            count(*) filter (where (attempt > 0 or postponed > 0) and given_up_at is null)::int as "failing",
            count(*) filter (where given_up_at is not null)::int as "givenUp",
            coalesce(extract(epoch from now() - min(greatest(not_before, created_at))
              filter (where given_up_at is null and not_before <= now())), 0)::int as "oldestDueSeconds"
     from outbox where done_at is null`,
  );
  return row as JobFigures;
}
