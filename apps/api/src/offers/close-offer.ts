import { Injectable } from '@nestjs/common';
import { Outbox } from '@seve/jobs';
import { ApplicationLetters } from '../applications/application-letters.js';
import type { CompanyPrincipal } from '../http/principal.js';
import { endOffer } from './end-offer.js';
import type { OfferClosure } from './offer-input.dto.js';
import { lockOwnOffer } from './visible-offer.js';

@Injectable()
export class CloseOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
  ) {}

  async close(id: string, company: CompanyPrincipal, { reason }: OfferClosure): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOwnOffer(work.manager, id, company.companyId);
      await endOffer(work, offer, { to: 'closed', reason }, company, this.letters);
    });
  }
}
