import { Module } from '@nestjs/common';
import { ReadOffer } from './detail/read-offer.js';
import { CheckOffer } from './legal/check-offer.js';
import { OfferLegalController } from './legal/offer-legal.controller.js';
import { OFFER_READS } from './offer-reads.js';
import { OFFER_WRITES } from './offer-writes.js';
import { OffersController } from './offers.controller.js';
import { RunningOffersController } from './publication/running-offers.controller.js';
import { SearchOffers } from './search/search-offers.js';
import { PreparedOffersController } from './writing/prepared-offers.controller.js';

const CONTROLLERS = [OfferLegalController, OffersController, RunningOffersController, PreparedOffersController];

@Module({ controllers: CONTROLLERS, providers: [...OFFER_READS, ...OFFER_WRITES], exports: [ReadOffer, CheckOffer, SearchOffers] })
export class OffersModule {}
