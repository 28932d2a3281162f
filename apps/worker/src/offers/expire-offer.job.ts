import { Injectable } from '@nestjs/common';
import { Offer, SYSTEM } from '@seve/database';
import { isExpired } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { ApplicationLetters, endOffer } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';

/** Ends an offer whose last day is past. Next: matching/match-changes.job.ts, mail/send-emails.job.ts */
@Injectable()
export class ExpireOfferJob implements JobHandler<'expire-offer'> {
  readonly name = 'expire-offer';

  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  async run({ offerId }: JobPayloads['expire-offer']): Promise<JobOutcome> {
    return this.outbox.transaction(async (work) => {
      const offer = await work.manager.findOne(Offer, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
      const isOver = offer && (offer.status === 'published' || offer.status === 'paused') && isExpired(offer.expiresOn, this.clock.today());
      if (!isOver) return 'skipped';
      await endOffer(work, offer, { to: 'expired' }, SYSTEM, this.letters);
      return 'done';
    });
  }
}
