import { type EntityManager, Like } from 'typeorm';
import { Suppression } from '../../../entities/suppression.entity.js';
import { rowsBy, sql } from '../../../rows.js';
import { beginning } from './mail-log-filter.js';

export type SuppressionRow = Pick<Suppression, 'address' | 'reason' | 'detail' | 'emailId' | 'createdAt'> & {
  /** Instant as text, because a Date would lose its microseconds. */
  createdKey: string;
};

/** Returns suppressed addresses, the newest first; `prefix`: their beginning. */
export function suppressions(
  manager: EntityManager,
  prefix: string,
  page: { after: readonly [createdAt: string, address: string] | null; limit: number },
): Promise<SuppressionRow[]> {
  const listed = manager
    .createQueryBuilder(Suppression, 'suppression')
    .where({ address: Like(beginning(prefix)) })
    .orderBy('suppression.createdAt', 'DESC')
    .addOrderBy('suppression.address', 'DESC')
    .limit(page.limit);
  if (page.after) {
    const [createdAt, address] = page.after;
    listed.andWhere('(suppression.createdAt, suppression.address) < (:createdAt::timestamptz, :address)', { createdAt, address });
  }
  return rowsBy<SuppressionRow, { suppression: Suppression }>(listed, {
    address: 'suppression.address',
    reason: 'suppression.reason',
    detail: 'suppression.detail',
    emailId: 'suppression.emailId',
    createdAt: 'suppression.createdAt',
    createdKey: sql('cast(suppression.createdAt as text)'),
  });
}
