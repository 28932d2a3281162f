import { Module } from '@nestjs/common';
import { OffersModule } from '../offers/offers.module.js';
import { FirstOffers } from './first-offers.js';
import { OfferPage } from './offer-page.js';
import { PublicPages } from './public-pages.js';
import { Sitemap } from './sitemap.js';

@Module({ imports: [OffersModule], providers: [PublicPages, OfferPage, FirstOffers, Sitemap], exports: [PublicPages] })
export class PagesModule {}
