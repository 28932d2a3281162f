import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';

interface WaitingMatchJobs {
  studentIds: string[];
  offerIds: string[];
}

/** Returns students and offers of match jobs that are enqueued and not done. Raw: two sets at once. */
export async function waitingMatchJobs(manager: EntityManager): Promise<WaitingMatchJobs> {
  const [row] = await rowsOf<WaitingMatchJobs>(
    manager,
    {
      studentIds: `coalesce(array_agg(distinct payload->>'studentId') filter (where job = 'match-student'), '{}')`,
      offerIds: `coalesce(array_agg(distinct payload->>'offerId') filter (where job = 'match-offer'), '{}')`,
    },
    `from outbox where done_at is null and job in ('match-student', 'match-offer')`,
  );
  return row ?? { studentIds: [], offerIds: [] };
}
