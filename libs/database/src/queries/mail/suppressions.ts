import type { EntityManager } from 'typeorm';
import type { Suppression } from '../../entities/suppression.entity.js';
import { Parameters } from '../parameters.js';
import { beginning } from './mail-log-filter.js';

export type SuppressionRow = Pick<Suppression, 'address' | 'reason' | 'detail' | 'emailId' | 'createdAt'> & {
  /** As PostgreSQL writes it: a Date would lose its microseconds. */
  createdKey: string;
};

/** Addresses to which nothing more is sent, the newest first; `prefix`: their beginning. */
export async function suppressions(
  manager: EntityManager,
  prefix: string,
  page: { after: readonly [createdAt: string, address: string] | null; limit: number },
): Promise<SuppressionRow[]> {
  const value = new Parameters();
  const conditions = [`address like ${value.add(beginning(prefix))}`];
  if (page.after) conditions.push(`(created_at, address) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])})`);
  return manager.query(
    `select address, reason, detail, email_id as "emailId", created_at as "createdAt", created_at::text as "createdKey"
     from suppression where ${conditions.join(' and ')} order by created_at desc, address desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
