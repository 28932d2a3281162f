import type { CivilDate } from '@seve/domain';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { Offer } from '../../entities/offer.entity.js';
import { rowsOf } from '../../rows.js';

const endedBy = (lastEnd: CivilDate) => ({ status: In(['filled', 'expired', 'closed']), endedOn: LessThanOrEqual(lastEnd) });

/** Offers that ended on `lastEnd` or before, and still stand in their company's list. */
export function hasOfferToArchive(manager: EntityManager, lastEnd: CivilDate): Promise<boolean> {
  return manager.existsBy(Offer, endedBy(lastEnd));
}

/** Some of them, locked; those that another worker holds are left to it. */
export const lockOffersToArchive = (manager: EntityManager, lastEnd: CivilDate, limit: number): Promise<Pick<Offer, 'id' | 'status'>[]> =>
  manager.find(Offer, {
    select: { id: true, status: true },
    where: endedBy(lastEnd),
    order: { endedOn: 'ASC', id: 'ASC' },
    take: limit,
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });

/** Of a company that the campus still vouches for, which was not asked yet. What the campus withdrew is not asked for again. Raw: a set without another. */
const TO_ASK_AGAIN = `
  from offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id
  where offer.status in ('filled', 'expired', 'closed') and offer.ended_on <= $1 and offer.close_reason is distinct from 'moderation' and company.status = 'verified'
    and not exists (select 1 from email where letter = 'offer-next-year' and entity_type = 'offer' and entity_id = offer.id)`;

/** Offers that ended on `lastEnd` or before, and whose company may want them again. */
export async function offersToAskAgain(manager: EntityManager, lastEnd: CivilDate): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(manager, { id: 'offer.id' }, `${TO_ASK_AGAIN} order by offer.id`, [lastEnd]);
  return rows.map(({ id }) => id);
}

/** Whether this one still is; it is locked then. */
export async function lockOfferToAskAgain(manager: EntityManager, offerId: string, lastEnd: CivilDate): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(manager, { id: 'offer.id' }, `${TO_ASK_AGAIN} and offer.id = $2 for update of offer`, [
    lastEnd,
    offerId,
  ]);
  return rows.length > 0;
}
