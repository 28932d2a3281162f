import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { CheckWriting } from './check-writing.js';
import { OfferLegalCheck, OfferLegalCheckInput } from './offer-legal.dto.js';

/** What the law says of an offer while it is written. */
@Controller('offers/legal-check')
export class OfferLegalController {
  constructor(private readonly checking: CheckWriting) {}

  /** Nothing is kept. The same rules are asked at publication. */
  @Policy('manage-own', 'Offer')
  @Throttle({ points: 600, seconds: 3_600, by: 'account' })
  @Post()
  @HttpCode(200)
  check(
    @CurrentCompany() { companyId }: CompanyPrincipal,
    @Body() input: OfferLegalCheckInput,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferLegalCheck> {
    return this.checking.check(companyId, input, locale);
  }
}
