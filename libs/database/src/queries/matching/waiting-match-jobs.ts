import type { EntityManager } from 'typeorm';

/** Whose change is promised to the lists, and not carried there yet. */
export async function waitingMatchJobs(manager: EntityManager): Promise<{ studentIds: string[]; offerIds: string[] }> {
  const [row] = await manager.query(
    `select coalesce(array_agg(distinct payload->>'studentId') filter (where job = 'match-student'), '{}') as "studentIds",
       coalesce(array_agg(distinct payload->>'offerId') filter (where job = 'match-offer'), '{}') as "offerIds"
     from outbox where done_at is null and job in ('match-student', 'match-offer')`,
  );
  return row;
}
