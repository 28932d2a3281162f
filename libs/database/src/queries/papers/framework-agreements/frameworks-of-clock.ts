import { type CivilDate, RENEWAL_LETTER_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { idsOf } from '../../../rows.js';

interface Batch {
  after: string | null;
  limit: number;
}

// Raw: each reads one partial index, from the last id on.

const frameworksWhere = (manager: EntityManager, where: string, today: CivilDate, { after, limit }: Batch): Promise<string[]> =>
  idsOf(manager, `select id from framework_agreement where ${where} and ($2::uuid is null or id > $2) order by id limit $3`, [
    today,
    after,
    limit,
  ]);

/** Signed by both, and its first day has come. */
export const frameworksToBegin = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  frameworksWhere(manager, `state = 'signed' and start_on <= $1`, today, batch);

/** Running, and its last day is over. */
export const frameworksToEnd = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  frameworksWhere(manager, `state = 'running' and end_on < $1`, today, batch);

/** Running, near its end, and no letter about a renewal was written. */
export const frameworksToRenew = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  frameworksWhere(manager, `state = 'running' and not is_renewal_told and end_on <= $1::date + ${RENEWAL_LETTER_DAYS}`, today, batch);
