import { Injectable } from '@nestjs/common';
import { type OfferRemark, requirePublishable } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { moveOffer, OfferLetters, publishOffer } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { Principal } from '../../../http/session/principal.js';
import { CheckOffer } from '../legal/check-offer.js';
import { requireRoom } from '../publication/require-room.js';
import { requireVerified } from '../publication/require-verified.js';
import { lockOfferOfCampus } from './lock-offer.js';

/** Decisions of the campus on an offer that waits for its review. */
@Injectable()
export class ReviewOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly checking: CheckOffer,
    private readonly letters: OfferLetters,
  ) {}

  /**
   * Publishes the offer unchanged. @throws Conflict when its company is not verified; InvalidInput, Unlawful when it may no longer be
   * published in this form.
   */
  async approve(id: string, by: Principal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOfferOfCampus(work.manager, id);
      await publishOffer(work, offer, by, this.clock.today());
      await requireVerified(work, offer);
      requirePublishable(offer, this.clock.today());
      await requireRoom(work.manager, offer);
      await this.checking.requireLawful(work.manager, offer);
      await this.letters.published(work, id);
    });
  }

  /** Returns the offer to its company, with remarks on the fields to change. */
  async requestChanges(id: string, by: Principal, remarks: OfferRemark[]): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOfferOfCampus(work.manager, id);
      const comment = remarks.map(({ path, text }) => `${path}: ${text}`).join('\n');
      await moveOffer(work, offer, 'changes_requested', by, { changes: { remarks }, comment });
      await this.letters.changesRequested(work, id);
    });
  }
}
