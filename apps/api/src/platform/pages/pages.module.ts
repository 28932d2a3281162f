import { Module } from '@nestjs/common';
import { OffersModule } from '../../offers/offers/offers.module.js';
import { ProgrammesModule } from '../../school/programmes/programmes.module.js';
import { FirstOffers } from './first-offers.js';
import { OfferPage } from './offer-page.js';
import { ProgrammePage } from './programme-page.js';
import { PublicPages } from './public-pages.js';
import { Sitemap } from './sitemap.js';

@Module({
  imports: [OffersModule, ProgrammesModule],
  providers: [PublicPages, OfferPage, ProgrammePage, FirstOffers, Sitemap],
  exports: [PublicPages],
})
export class PagesModule {}
