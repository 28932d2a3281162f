import { Injectable } from '@nestjs/common';
import { Conflict, isExpired } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ApplicationLetters, endOffer, moveOffer } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { Principal } from '../../../http/session/principal.js';
import { CheckOffer } from '../legal/check-offer.js';
import { requireVerified } from '../publication/require-verified.js';
import { lockOfferOfCampus } from './lock-offer.js';

/** Actions of the campus on an offer of any company. */
@Injectable()
export class ModerateOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
    private readonly clock: Clock,
    private readonly checking: CheckOffer,
  ) {}

  async pause(id: string, by: Principal): Promise<void> {
    await this.outbox.transaction(async (work) => moveOffer(work, await lockOfferOfCampus(work.manager, id), 'paused', by));
  }

  /**
   * Publishes a paused offer again. @throws Conflict when its company is not verified, or its last day has passed; Unlawful when it may no
   * longer be published in this form.
   */
  async resume(id: string, by: Principal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOfferOfCampus(work.manager, id);
      await moveOffer(work, offer, 'published', by, { act: 'resume' });
      await requireVerified(work, offer);
      if (isExpired(offer.expiresOn, this.clock.today())) throw new Conflict('offer.no-longer-open');
      await this.checking.requireLawful(work.manager, offer);
    });
  }

  /** Closes the offer. The company reads the comment verbatim; applicants who wait for an answer are told that the offer has ended. */
  async close(id: string, by: Principal, comment: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOfferOfCampus(work.manager, id);
      await endOffer(work, offer, { to: 'closed', reason: 'moderation', comment }, by, this.letters);
    });
  }
}
