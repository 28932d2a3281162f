import { Injectable } from '@nestjs/common';
import { InvalidTransition, offerActs } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ApplicationLetters, endOffer } from '@seve/lifecycles';
import { lockOwnOffer } from '../../../core/offers/visible-offer.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import type { OfferClosure, OfferFillingInput } from '../writing/offer-input.dto.js';

/** Ends an offer for its company: closed, or filled. */
@Injectable()
export class CloseOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
  ) {}

  close(id: string, company: CompanyPrincipal, { reason }: OfferClosure): Promise<void> {
    return this.end(id, company, { to: 'closed', reason });
  }

  /** Ends the offer because a person was found, through the offer or elsewhere. */
  fill(id: string, company: CompanyPrincipal, { channel }: OfferFillingInput): Promise<void> {
    return this.end(id, company, { to: 'filled', channel });
  }

  private async end(id: string, company: CompanyPrincipal, ending: Parameters<typeof endOffer>[2]): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOwnOffer(work.manager, id, company.companyId);
      if (ending.to === 'closed' && !offerActs(offer, company.role).includes('close'))
        throw new InvalidTransition('status.not-allowed', { from: offer.status, to: ending.to });
      await endOffer(work, offer, ending, company, this.letters);
    });
  }
}
