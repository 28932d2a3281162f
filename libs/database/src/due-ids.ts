import type { EntityManager } from 'typeorm';
import { rowsOf } from './rows.js';

export interface Batch {
  /** Last id of the previous batch; null for the first. */
  after: string | null;
  limit: number;
}

/**
 * Returns the next ids for a daily job, in order. `id`: SQL of their column; `from`: tables and condition, with `$1` and so on for
 * `values`.
 */
export async function dueIds(
  manager: EntityManager,
  { id = 'id', from, values = [] }: { id?: string; from: string; values?: readonly unknown[] },
  { after, limit }: Batch,
): Promise<string[]> {
  const [last, most] = [`$${values.length + 1}::uuid`, `$${values.length + 2}`];
  const rows = await rowsOf<{ id: string }>(manager, { id }, `${from} and (${last} is null or ${id} > ${last}) order by 1 limit ${most}`, [
    ...values,
    after,
    limit,
  ]);
  return rows.map(({ id }) => id);
}
