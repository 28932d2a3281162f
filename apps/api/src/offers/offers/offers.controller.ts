import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy, Public } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, MaybePrincipal, type Principal } from '../../http/session/principal.js';
import { ReadOffer } from './detail/read-offer.js';
import { CompanyOfferList, CompanyOffersQuery, OfferDetail } from './offers.dto.js';
import { OffersService } from './offers.service.js';
import { CloseOffer } from './publication/close-offer.js';
import { PublishOffer } from './publication/publish-offer.js';
import { OfferFilters, OfferList, OfferPlace, OffersQuery, SimilarOffers } from './search/offer-search.dto.js';
import { SearchOffers } from './search/search-offers.js';
import { FindSimilarOffers } from './search/similar-offers.js';
import { DeleteDraft } from './writing/delete-draft.js';
import { OfferChange, OfferClosure, OfferFillingInput, OfferInput } from './writing/offer-input.dto.js';
import { WriteOffer } from './writing/write-offer.js';

@Controller()
export class OffersController {
  constructor(
    private readonly offers: OffersService,
    private readonly searching: SearchOffers,
    private readonly similar: FindSimilarOffers,
    private readonly reading: ReadOffer,
    private readonly writing: WriteOffer,
    private readonly publishing: PublishOffer,
    private readonly closing: CloseOffer,
    private readonly deleting: DeleteDraft,
  ) {}

  /** Published offers that meet every filter; those kept for a school for its own readers alone. */
  @Public()
  @Get('offers')
  list(@Query() query: OffersQuery, @MaybePrincipal() reader: Principal | null): Promise<OfferList> {
    return this.searching.list(query, reader?.schoolId ?? null);
  }

  /** The same offers by commune, for a map. */
  @Public()
  @Get('offers/places')
  places(@Query() filters: OfferFilters, @MaybePrincipal() reader: Principal | null): Promise<OfferPlace[]> {
    return this.searching.places(filters, reader?.schoolId ?? null);
  }

  /** The company's own offers, the newest first. */
  @Policy('manage-own', 'Offer')
  @Get('company/offers')
  listOfCompany(@CurrentCompany() company: CompanyPrincipal, @Query() query: CompanyOffersQuery): Promise<CompanyOfferList> {
    return this.offers.listOfCompany(company, query);
  }

  /** One offer. A visitor sees it while it is published. */
  @Public()
  @Get('offers/:id')
  read(@Param('id') id: string, @MaybePrincipal() reader: Principal | null, @ReaderLocale() locale: Locale): Promise<OfferDetail> {
    return this.reading.read(id, reader, locale);
  }

  /** Three published offers like this one, which may have ended since. */
  @Public()
  @Get('offers/:id/similar')
  listSimilar(@Param('id') id: string, @MaybePrincipal() reader: Principal | null): Promise<SimilarOffers> {
    return this.similar.find(id, reader?.schoolId ?? null);
  }

  /** A new draft. */
  @Policy('manage-own', 'Offer')
  @Post('offers')
  async create(
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: OfferInput,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    return this.reading.read(await this.writing.create(company, input), company, locale);
  }

  @Policy('manage-own', 'Offer')
  @Put('offers/:id')
  async update(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: OfferChange,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    await this.writing.update(id, company, input);
    return this.reading.read(id, company, locale);
  }

  /** Drops a draft, for good. */
  @Policy('manage-own', 'Offer')
  @Delete('offers/:id')
  @HttpCode(204)
  delete(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.deleting.delete(id, company);
  }

  /** Sends a draft: students see it at once, and it is scored against each of them, unless the campus has to read it first. */
  @Policy('publish', 'Offer')
  @Post('offers/:id/publication')
  @HttpCode(200)
  async publish(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    await this.publishing.publish(id, company);
    return this.reading.read(id, company, locale);
  }

  /** Ends a published offer; applicants who wait for an answer are told. */
  @Policy('close', 'Offer')
  @Post('offers/:id/closure')
  @HttpCode(200)
  async close(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() closure: OfferClosure,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    await this.closing.close(id, company, closure);
    return this.reading.read(id, company, locale);
  }

  /** Ends a published offer because a person was found; applicants who wait for an answer are told. */
  @Policy('close', 'Offer')
  @Post('offers/:id/filling')
  @HttpCode(200)
  async fill(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() filling: OfferFillingInput,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferDetail> {
    await this.closing.fill(id, company, filling);
    return this.reading.read(id, company, locale);
  }
}
