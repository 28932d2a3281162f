import { Injectable } from '@nestjs/common';
import { isOpenToSchool, offerTraits, similarOffers } from '@seve/database';
import { hasOfferEnded, isWithdrawn, NotFound } from '@seve/domain';
import { communeByInsee, communesAround } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { listedOf } from '../../../core/offers/offer-card.view.js';
import type { SimilarOffers } from './offer-search.dto.js';

const AROUND_KM = 60;
const SHOWN = 3;

@Injectable()
export class FindSimilarOffers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns offers similar to one that is published, ended or withdrawn. @throws NotFound for an offer in another state, or reserved for
   * other schools.
   */
  async find(id: string, schoolId: string | null): Promise<SimilarOffers> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const offer = isUUID(id) ? await offerTraits(manager, id) : null;
    const isEnded = offer !== null && (isWithdrawn(offer) || hasOfferEnded(offer, today));
    if (!offer || !isOpenToSchool(offer, schoolId) || !(isEnded || offer.status === 'published')) throw new NotFound('not-found');
    const centre = communeByInsee(offer.communeInsee);
    const near = centre ? communesAround(centre, AROUND_KM) : [];
    const communes = near.map(({ insee }) => insee);
    const rows = await similarOffers(manager, offer, { schoolId, communes, today, limit: SHOWN });
    const kmOf = new Map(near.map(({ insee, km }) => [insee, km]));
    return { isEnded, items: rows.map((row) => listedOf(row, kmOf.get(row.communeInsee) ?? null)) };
  }
}
