import type { CivilDate, OfferKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { OFFER_CARD_TABLES } from './offer-cards.js';

/** What the law reads of the pay of an open offer. */
export interface PaidOfferRow {
  id: string;
  title: string;
  companyName: string;
  /** Collective agreement of the company. */
  idcc: string | null;
  kind: OfferKind;
  startFrom: CivilDate;
  startTo: CivilDate | null;
  durationWeeks: number | null;
  weeklyMinutes: number | null;
  payCents: number;
  payMaxCents: number | null;
  payUnit: 'hour' | 'month';
  minAge: number | null;
}

/** Offers on line or paused that say a pay and start, or still run, on `day` or later; by id. */
export async function paidOffersFrom(
  manager: EntityManager,
  day: CivilDate,
  { after, limit }: { after: string | null; limit: number },
): Promise<PaidOfferRow[]> {
  return manager.query(
    `select offer.id, offer.title, company.name as "companyName", company.idcc, offer.kind, offer.start_from as "startFrom",
       offer.start_to as "startTo", offer.duration_weeks as "durationWeeks", offer.weekly_minutes as "weeklyMinutes",
       offer.pay_cents as "payCents", offer.pay_max_cents as "payMaxCents", offer.pay_unit as "payUnit", offer.min_age as "minAge"
     from ${OFFER_CARD_TABLES}
     where offer.status in ('published', 'paused') and offer.pay_cents is not null and offer.pay_unit is not null
       and offer.start_from is not null and greatest(offer.start_from, offer.start_to) + coalesce(offer.duration_weeks, 0) * 7 >= $1
       and ($2::uuid is null or offer.id > $2) order by offer.id limit $3`,
    [day, after, limit],
  );
}
