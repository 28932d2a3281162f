import { Module } from '@nestjs/common';
import { SearchOffers } from '../offers/search-offers.js';
import { FirstOffers } from './first-offers.js';
import { OfferPage } from './offer-page.js';
import { PublicPages } from './public-pages.js';
import { Sitemap } from './sitemap.js';

@Module({ providers: [PublicPages, OfferPage, FirstOffers, SearchOffers, Sitemap], exports: [PublicPages] })
export class PagesModule {}
