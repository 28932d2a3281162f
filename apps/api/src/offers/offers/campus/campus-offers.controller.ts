import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { CampusOfferClosure, CampusOfferList, CampusOfferSheet, CampusOffersQuery, OfferRemarksInput } from './campus-offers.dto.js';
import { CampusOffersService } from './campus-offers.service.js';
import { ModerateOffer } from './moderate-offer.js';
import { ReviewOffer } from './review-offer.js';

@Policy('moderate', 'Offer')
@Controller('campus/offers')
export class CampusOffersController {
  constructor(
    private readonly offers: CampusOffersService,
    private readonly moderation: ModerateOffer,
    private readonly review: ReviewOffer,
  ) {}

  /** The offers of every company, the newest first. */
  @Get()
  list(@Query() query: CampusOffersQuery): Promise<CampusOfferList> {
    return this.offers.list(query);
  }

  /** One of them, whole: what is read before students read it. */
  @Get(':id')
  read(@Param('id') id: string, @CurrentPrincipal() by: Principal, @ReaderLocale() locale: Locale): Promise<CampusOfferSheet> {
    return this.offers.read(id, by, locale);
  }

  /** Publishes an offer that was sent. */
  @Post(':id/approval')
  @HttpCode(204)
  approve(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.review.approve(id, by);
  }

  /** Sends it back to its company, with what to change. */
  @Post(':id/remarks')
  @HttpCode(204)
  requestChanges(@Param('id') id: string, @CurrentPrincipal() by: Principal, @Body() { remarks }: OfferRemarksInput): Promise<void> {
    return this.review.requestChanges(id, by, remarks);
  }

  @Post(':id/pause')
  @HttpCode(204)
  pause(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.moderation.pause(id, by);
  }

  @Post(':id/resumption')
  @HttpCode(204)
  resume(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.moderation.resume(id, by);
  }

  /** Takes the offer away for good. */
  @Post(':id/closure')
  @HttpCode(204)
  close(@Param('id') id: string, @CurrentPrincipal() by: Principal, @Body() { comment }: CampusOfferClosure): Promise<void> {
    return this.moderation.close(id, by, comment);
  }
}
