import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';

/** Seconds since the oldest version that all have signed, and that is not sealed, was complete; 0 when all are sealed. Raw: an aggregate (`paper_version_to_seal`). */
export async function oldestUnsealedSeconds(manager: EntityManager): Promise<number> {
  const [row] = await rowsOf<{ seconds: number }>(
    manager,
    { seconds: 'coalesce(extract(epoch from now() - min(completed_at)), 0)::int' },
    'from paper_version where completed_at is not null and sealed_at is null and voided_at is null',
  );
  return row?.seconds ?? 0;
}
