import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { OfferFacts, OfferReason } from '@seve/law';
import { DataSource } from 'typeorm';
import { Policy } from '../http/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../http/principal.js';
import { ReaderLocale } from '../http/reader-locale.decorator.js';
import { Throttle } from '../http/throttle.decorator.js';
import { CheckOffer } from './check-offer.js';
import { OfferLegalCheck, OfferLegalCheckInput } from './offer-legal.dto.js';
import { legalReasonOf } from './offer-legal.view.js';
import { siteOf } from './offer-ties.js';

/** What the law says of an offer while it is written. */
@Controller('offers/legal-check')
export class OfferLegalController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checking: CheckOffer,
  ) {}

  /** Nothing is kept. The same rules are asked at publication. */
  @Policy('manage-own', 'Offer')
  @Throttle({ points: 600, seconds: 3_600, by: 'account' })
  @Post()
  @HttpCode(200)
  async check(
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: OfferLegalCheckInput,
    @ReaderLocale() locale: Locale,
  ): Promise<OfferLegalCheck> {
    const { manager } = this.dataSource;
    const { companyId } = company;
    const communeInsee = input.communeInsee ?? (await siteOf(manager, companyId, input.companySiteId)).communeInsee;
    const asked = { ...factsOf(input), communeInsee, ...(input.offerId && { id: input.offerId }) };
    const { refused, warned } = await this.checking.check(manager, companyId, asked);
    const inWords = (reasons: readonly OfferReason[]) => reasons.map((reason) => legalReasonOf(reason, locale));
    return { refused: inWords(refused), warned: inWords(warned) };
  }
}

const factsOf = (input: OfferLegalCheckInput): OfferFacts => ({
  ...input,
  seats: input.seats ?? 1,
  startFrom: input.startFrom ?? null,
  startTo: input.startTo ?? null,
  durationWeeks: input.durationWeeks ?? null,
  weeklyMinutes: input.weeklyMinutes ?? null,
  payCents: input.payCents ?? null,
  payMaxCents: input.payMaxCents ?? null,
  payUnit: input.payUnit ?? null,
  minAge: input.minAge ?? null,
});
