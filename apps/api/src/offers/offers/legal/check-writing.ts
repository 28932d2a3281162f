import { Injectable } from '@nestjs/common';
import { Company, Offer } from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import type { CheckedOffer, OfferReason } from '@seve/law';
import { DataSource } from 'typeorm';
import { siteOf } from '../writing/offer-ties.js';
import { CheckOffer } from './check-offer.js';
import type { OfferLegalCheck, OfferLegalCheckInput } from './offer-legal.dto.js';
import { legalReasonOf } from './offer-legal.view.js';

/** Legal check of an offer while it is written, in the reader's language. */
@Injectable()
export class CheckWriting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checking: CheckOffer,
  ) {}

  /** Returns the check of the current input. @throws NotFound for an offer or a site of another company. */
  async check(companyId: string, input: OfferLegalCheckInput, locale: Locale): Promise<OfferLegalCheck> {
    const { manager } = this.dataSource;
    const company = await manager.findOneByOrFail(Company, { id: companyId });
    const isOwn = !input.offerId || (await manager.existsBy(Offer, { id: input.offerId, companySite: { companyId } }));
    if (!isOwn) throw new NotFound('not-found');
    const communeInsee = input.communeInsee ?? (await siteOf(manager, companyId, input.companySiteId)).communeInsee;
    const asked = { ...factsOf(input), communeInsee, ...(input.offerId && { id: input.offerId }) };
    const { refused, warned } = await this.checking.check(manager, company, asked);
    const inWords = (reasons: readonly OfferReason[]) => reasons.map((reason) => legalReasonOf(reason, locale));
    return { refused: inWords(refused), warned: inWords(warned) };
  }
}

const factsOf = (input: OfferLegalCheckInput): CheckedOffer => ({
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
  hazards: input.hazards ?? null,
});
