import type { CivilDate, OfferKind } from '@seve/domain';
import { type EntityManager, In, IsNull, MoreThan, Not } from 'typeorm';
import type { Company } from '../../entities/company.entities.js';
import { Offer } from '../../entities/offer.entity.js';
import { rowsBy } from '../../rows.js';

/** Pay data of an open offer for the law rules. */
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

/** Returns published or paused offers with a pay that start on `day` or later or still run then, ordered by id. */
export function paidOffersFrom(
  manager: EntityManager,
  day: CivilDate,
  { after, limit }: { after: string | null; limit: number },
): Promise<PaidOfferRow[]> {
  const paid = manager
    .createQueryBuilder(Offer, 'offer')
    .innerJoin('offer.companySite', 'site')
    .innerJoin('site.company', 'company')
    .where({ status: In(['published', 'paused']), payCents: Not(IsNull()), payUnit: Not(IsNull()), startFrom: Not(IsNull()) })
    .andWhere('greatest(offer.startFrom, offer.startTo) + coalesce(offer.durationWeeks, 0) * 7 >= :day', { day })
    .orderBy('offer.id')
    .limit(limit);
  if (after !== null) paid.andWhere({ id: MoreThan(after) });
  return rowsBy<PaidOfferRow, { company: Company; offer: Offer }>(paid, {
    id: 'offer.id',
    title: 'offer.title',
    companyName: 'company.name',
    idcc: 'company.idcc',
    kind: 'offer.kind',
    startFrom: 'offer.startFrom',
    startTo: 'offer.startTo',
    durationWeeks: 'offer.durationWeeks',
    weeklyMinutes: 'offer.weeklyMinutes',
    payCents: 'offer.payCents',
    payMaxCents: 'offer.payMaxCents',
    payUnit: 'offer.payUnit',
    minAge: 'offer.minAge',
  });
}
