import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';

interface WaitingMatchJobs {
  studentIds: string[];
  offerIds: string[];
}

/** Students and offers of the match jobs that are enqueued and not done yet. Raw: two sets at once. */
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
