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

/** Pauses, withdraws, resumes or extends an offer that has not ended. */
@Injectable()
export class PauseOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly checking: CheckOffer,
  ) {}

  /** Removes the offer from every list; applications stay, and applicants still read the offer. */
  pause(id: string, company: CompanyPrincipal): Promise<void> {
    return this.withOwn(id, company, (work, offer) => moveOffer(work, offer, 'paused', company));
  }

  /**
   * Returns the offer to draft, so that fields frozen while online can be changed. Applications and invitations stay; publishing it again
   * counts toward the daily limit.
   */
  withdraw(id: string, company: CompanyPrincipal): Promise<void> {
    return this.withOwn(id, company, (work, offer) => moveOffer(work, offer, 'draft', company, { changes: { publishedAt: null } }));
  }

  /**
   * Publishes a paused offer again. @throws Conflict when its last day has passed, its company is suspended, or the campus has paused the
   * company's offers; Unlawful when the law or a count it depends on has changed.
   */
  resume(id: string, company: CompanyPrincipal): Promise<void> {
    return this.withOwn(id, company, async (work, offer) => {
      if (offer.status === 'paused' && isExpired(offer.expiresOn, this.clock.today())) throw new Conflict('offer.expired');
      if (offer.status === 'published') throw new Conflict('offer.not-paused');
      await requireAnswering(work.manager, company.companyId);
      await this.checking.requireLawful(work.manager, offer);
      await moveOffer(work, offer, 'published', company, { act: 'resume' });
      await requireVerified(work, offer);
      // Checked again now that the company's row is locked, so that a concurrent pause by the campus is seen.
      await requireAnswering(work.manager, company.companyId);
    });
  }

  /** Sets a later last day to apply. */
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
