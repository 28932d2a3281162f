import type { CivilDate, OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';

const ENDED = `offer.status in ('filled', 'expired', 'closed') and offer.ended_on <= $1`;

/** Offers that ended on `lastEnd` or before, and still stand in their company's list. */
export async function hasOfferToArchive(manager: EntityManager, lastEnd: CivilDate): Promise<boolean> {
  const [row] = await manager.query(`select exists (select 1 from offer where ${ENDED}) as "hasAny"`, [lastEnd]);
  return row.hasAny;
}

/** Some of them, locked; those that another worker holds are left to it. */
export const lockOffersToArchive = (
  manager: EntityManager,
  lastEnd: CivilDate,
  limit: number,
): Promise<{ id: string; status: OfferStatus }[]> =>
  manager.query(
    `select offer.id, offer.status from offer where ${ENDED} order by offer.ended_on, offer.id limit $2 for update skip locked`,
    [lastEnd, limit],
  );

/** Of a company that the campus still vouches for, which was not asked yet. What the campus withdrew is not asked for again. */
const TO_ASK_AGAIN = `
  from offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id
  where ${ENDED} and offer.close_reason is distinct from 'moderation' and company.status = 'verified'
    and not exists (select 1 from email where letter = 'offer-next-year' and entity_type = 'offer' and entity_id = offer.id)`;

/** Offers that ended on `lastEnd` or before, and whose company may want them again. */
export async function offersToAskAgain(manager: EntityManager, lastEnd: CivilDate): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(`select offer.id ${TO_ASK_AGAIN} order by offer.id`, [lastEnd]);
  return rows.map(({ id }) => id);
}

/** Whether this one still is; it is locked then. */
export async function lockOfferToAskAgain(manager: EntityManager, offerId: string, lastEnd: CivilDate): Promise<boolean> {
  const rows: object[] = await manager.query(`select offer.id ${TO_ASK_AGAIN} and offer.id = $2 for update of offer`, [lastEnd, offerId]);
  return rows.length > 0;
}
