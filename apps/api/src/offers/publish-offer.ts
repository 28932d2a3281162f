import { Injectable } from '@nestjs/common';
import { Company, Offer, publicationsToday, recordMoves, SYSTEM } from '@seve/database';
import { Forbidden, move, OFFER_TABLE, PUBLICATIONS_PER_DAY, requirePublishable, TooMany } from '@seve/domain';
import { Outbox, type Work } from '@seve/jobs';
import { Clock } from '../http/clock.js';
import type { CompanyPrincipal } from '../http/principal.js';
import { lockOwnOffer } from './visible-offer.js';

@Injectable()
export class PublishOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Sent and approved in one act, since the company is verified. `match-offer` (apps/worker/src/matching) goes on from here. */
  async publish(id: string, company: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOwnOffer(work.manager, id, company.companyId);
      if (offer.companySite.company.status !== 'verified') throw new Forbidden('company.not-verified');
      const submitted = move(OFFER_TABLE, offer.status, 'submitted', company.role);
      requirePublishable(offer, this.clock.today());
      await this.requireQuota(work, company.companyId);
      const published = move(OFFER_TABLE, submitted, 'published', SYSTEM.role);
      const version = offer.version + 1;
      await work.manager.update(
        Offer,
        { id, status: offer.status },
        { status: published, publishedAt: () => 'now()', version, updatedAt: () => 'now()' },
      );
      await recordMoves(work.manager, company, { entityType: 'offer', entityId: id, from: offer.status, to: submitted });
      await recordMoves(work.manager, SYSTEM, { entityType: 'offer', entityId: id, from: submitted, to: published });
      await work.promise('match-offer', { offerId: id, version });
    });
  }

  /** Publishing again and again would flood inboxes. */
  private async requireQuota({ manager }: Work, companyId: string): Promise<void> {
    await manager.findOneOrFail(Company, { where: { id: companyId }, lock: { mode: 'pessimistic_write' } });
    if ((await publicationsToday(manager, companyId)) < PUBLICATIONS_PER_DAY) return;
    throw new TooMany('offer.daily-limit', { max: PUBLICATIONS_PER_DAY });
  }
}
