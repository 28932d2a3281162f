import { becomes } from '../programs/local-start.js';
import type { World } from '../world.js';

interface Row {
  id: string;
  seconds: number;
}

/** The second attempt of a CV check whose first attempt failed. */
export interface NextCvCheck {
  /** Seconds until that attempt. */
  seconds: number;
  /** Makes the attempt due now. On PostgreSQL, deletes the queued job, so that the next sweep queues it again. */
  bringForward(): Promise<void>;
}

/** Waits until the second attempt is queued. */
export async function nextCvCheck(world: World, cvFileId: string): Promise<NextCvCheck> {
  const rows = () =>
    world.query<Row>(
      `select outbox.id, extract(epoch from not_before - now())::float as seconds from outbox join bullmq.job on job.id = outbox.id::text
       where payload->>'cvFileId' = $1 and outbox.key like 'check-cv_after_%' and done_at is null and flushed_at is not null`,
      [cvFileId],
    );
  await becomes('the check waits for a second try', async () => (await rows()).length > 0);
  const [{ id, seconds } = { id: '', seconds: 0 }, ...others] = await rows();
  if (others.length > 0) throw new Error('one CV has several second tries');
  return {
    seconds,
    bringForward: async () => {
      await world.query('delete from bullmq.job where id = $1', [id]);
      await world.query(`update outbox set not_before = now(), flushed_at = now() - interval '1 minute' where id = $1`, [id]);
    },
  };
}
