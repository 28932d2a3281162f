import { Injectable } from '@nestjs/common';
import type { Offer } from '@seve/database';
import { Conflict, isExpired, requireExtension } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { moveOffer } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { lockOwnOffer } from '../../../core/offers/visible-offer.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { CheckOffer } from '../legal/check-offer.js';
import type { OfferExtensionInput } from '../writing/offer-input.dto.js';
import { requireAnswering } from './require-answering.js';
import { requireVerified } from './require-verified.js';

/** Moves of an offer that has not ended: out of sight for a while or to be changed, back, or longer in sight. */
@Injectable()
export class PauseOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly checking: CheckOffer,
  ) {}

  /** Takes the offer out of every list; applications stay, and applicants still read the offer. */
  pause(id: string, company: CompanyPrincipal): Promise<void> {
    return this.withOwn(id, company, (work, offer) => moveOffer(work, offer, 'paused', company));
  }

  /**
   * Back to a draft whose frozen fields may be changed. Applications and invitations stay; publishing it again is a publication of the day.
   */
  withdraw(id: string, company: CompanyPrincipal): Promise<void> {
    return this.withOwn(id, company, (work, offer) => moveOffer(work, offer, 'draft', company, { changes: { publishedAt: null } }));
  }

  /**
   * @throws Conflict when its last day passed, or its company was suspended or its offers paused by the campus meanwhile; Unlawful when the law, or what it counts on,
   * changed.
   */
  resume(id: string, company: CompanyPrincipal): Promise<void> {
    return this.withOwn(id, company, async (work, offer) => {
      if (offer.status === 'paused' && isExpired(offer.expiresOn, this.clock.today())) throw new Conflict('offer.expired');
      if (offer.status === 'published') throw new Conflict('offer.not-paused');
      await requireAnswering(work.manager, company.companyId);
      await this.checking.requireLawful(work.manager, offer);
      await moveOffer(work, offer, 'published', company, { act: 'resume' });
      await requireVerified(work, offer);
      // Once more, with the company's row locked: a pause comes before or after.
      await requireAnswering(work.manager, company.companyId);
    });
  }

  /** A later last day to apply. */
  extend(id: string, company: CompanyPrincipal, { until }: OfferExtensionInput): Promise<void> {
    return this.withOwn(id, company, async (work, offer) => {
      if (offer.status !== 'published') throw new Conflict('offer.not-published');
      requireExtension(offer.expiresOn, until, this.clock.today());
      await moveOffer(work, offer, 'published', company, { act: 'extend', changes: { expiresOn: until }, comment: until });
    });
  }

  private async withOwn(id: string, company: CompanyPrincipal, act: (work: UnitOfWork, offer: Offer) => Promise<void>): Promise<void> {
    await this.outbox.transaction(async (work) => act(work, await lockOwnOffer(work.manager, id, company.companyId)));
  }
}
