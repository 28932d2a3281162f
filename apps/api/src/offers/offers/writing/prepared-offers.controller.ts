import { Body, Controller, Param, Post } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { PrepareOffer } from './prepare-offer.js';
import { PreparedOffer, PreparedOfferInput } from './prepared-offer.dto.js';

@Controller('companies/:id/offers')
export class PreparedOffersController {
  constructor(private readonly preparing: PrepareOffer) {}

  /** A draft for a company, which alone reads it, changes it and publishes it. */
  @Policy('prepare', 'Offer')
  @Throttle({ points: 20, seconds: 86_400, by: 'account' })
  @Post()
  prepare(@Param('id') id: string, @CurrentPrincipal() author: Principal, @Body() input: PreparedOfferInput): Promise<PreparedOffer> {
    return this.preparing.prepare(id, author, input);
  }
}
