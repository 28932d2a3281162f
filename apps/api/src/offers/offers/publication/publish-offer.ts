import { Injectable } from '@nestjs/common';
import { Company, offersSentToday, SYSTEM } from '@seve/database';
import { Forbidden, PUBLICATIONS_PER_DAY, requirePublishable, TooMany, whyNotVerified } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { forTheCampus } from '@seve/law';
import { moveOffer, OfferLetters, publishOffer } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { lockOwnOffer } from '../../../core/offers/visible-offer.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { CheckOffer } from '../legal/check-offer.js';
import { requirePartners } from '../writing/offer-ties.js';
import { requireAnswering } from './require-answering.js';
import { requireRoom } from './require-room.js';

@Injectable()
export class PublishOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly checking: CheckOffer,
    private readonly letters: OfferLetters,
  ) {}

  /**
   * Submits the offer, and publishes it in the same transaction unless the campus has to review it. `publishOffer` (libs/lifecycles)
   * enqueues `match-offer` and `list-candidates`. Next: apps/worker/src/matching/match-changes.job.ts
   */
  async publish(id: string, company: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOwnOffer(work.manager, id, company.companyId);
      await moveOffer(work, offer, 'submitted', company, { changes: { remarks: [] } });
      requirePublishable(offer, this.clock.today());
      await requirePartners(work.manager, company.companyId, offer.reservedSchoolIds);
      await requireRoom(work.manager, offer);
      const check = await this.checking.requireLawful(work.manager, offer);
      await this.requireQuota(work, company.companyId);
      await requireAnswering(work.manager, company.companyId);
      if (forTheCampus(check).length > 0) {
        await this.letters.submitted(work, id);
        return;
      }
      await publishOffer(work, { id, status: 'submitted' }, SYSTEM, this.clock.today());
      await this.letters.published(work, id);
    });
  }

  /** Limits publications per day. Locks the company's row, so that a suspension waits. @throws Forbidden when not verified, TooMany */
  private async requireQuota({ manager }: UnitOfWork, companyId: string): Promise<void> {
    const { status } = await manager.findOneOrFail(Company, { where: { id: companyId }, lock: { mode: 'pessimistic_write' } });
    if (status !== 'verified') throw new Forbidden(whyNotVerified(status));
    if ((await offersSentToday(manager, companyId)) <= PUBLICATIONS_PER_DAY) return;
    throw new TooMany('offer.daily-limit', { max: PUBLICATIONS_PER_DAY });
  }
}
