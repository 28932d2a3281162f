import { Module } from '@nestjs/common';
import { CheckOffer } from './check-offer.js';
import { OfferLegalController } from './offer-legal.controller.js';
import { OFFER_READS } from './offer-reads.js';
import { OFFER_WRITES } from './offer-writes.js';
import { OffersController } from './offers.controller.js';
import { PreparedOffersController } from './prepared-offers.controller.js';
import { ReadOffer } from './read-offer.js';
import { RunningOffersController } from './running-offers.controller.js';
import { SearchOffers } from './search-offers.js';

const CONTROLLERS = [OfferLegalController, OffersController, RunningOffersController, PreparedOffersController];

@Module({ controllers: CONTROLLERS, providers: [...OFFER_READS, ...OFFER_WRITES], exports: [ReadOffer, CheckOffer, SearchOffers] })
export class OffersModule {}
