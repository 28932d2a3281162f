import { type CivilDate, lastEndToArchive } from '@seve/domain';
import { type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Batch } from '../../due-ids.js';
import { Offer } from '../../entities/offer.entity.js';
import { rowsOf } from '../../rows.js';

const endedYearAgo = (today: CivilDate) => ({
  status: In(['filled', 'expired', 'closed']),
  endedOn: LessThanOrEqual(lastEndToArchive(today)),
});

/** Returns offers that ended at least a year ago and are not archived. */
export async function offersToArchive(manager: EntityManager, today: CivilDate, { after, limit }: Batch): Promise<string[]> {
  const offers = await manager.find(Offer, {
    select: { id: true },
    where: { ...endedYearAgo(today), ...(after !== null && { id: MoreThan(after) }) },
    order: { id: 'ASC' },
    take: limit,
  });
  return offers.map(({ id }) => id);
}

/** Locks the offer if it still has to be archived; returns null otherwise. */
export const lockOfferToArchive = (manager: EntityManager, id: string, today: CivilDate): Promise<Offer | null> =>
  manager.findOne(Offer, { where: { id, ...endedYearAgo(today) }, lock: { mode: 'pessimistic_write' } });

/**
 * SQL: ended offers of verified companies not yet asked about next year, except those withdrawn by the campus. Raw: a set without another.
 */
const TO_ASK_AGAIN = `
  from offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id
  where offer.status in ('filled', 'expired', 'closed') and offer.ended_on <= $1 and offer.close_reason is distinct from 'moderation' and company.status = 'verified'
    and not exists (select 1 from email where letter = 'offer-next-year' and entity_type = 'offer' and entity_id = offer.id)`;

/** Returns such offers that ended on `lastEnd` or before. */
export async function offersToAskAgain(manager: EntityManager, lastEnd: CivilDate): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(manager, { id: 'offer.id' }, `${TO_ASK_AGAIN} order by offer.id`, [lastEnd]);
  return rows.map(({ id }) => id);
}

/** Returns whether the offer still has to be asked about, and locks it. */
export async function lockOfferToAskAgain(manager: EntityManager, offerId: string, lastEnd: CivilDate): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(manager, { id: 'offer.id' }, `${TO_ASK_AGAIN} and offer.id = $2 for update of offer`, [
    lastEnd,
    offerId,
  ]);
  return rows.length > 0;
}
