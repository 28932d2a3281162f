import { Injectable } from '@nestjs/common';
import { lockOfferToAskAgain } from '@seve/database';
import { lastEndToAskAgain } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { OfferLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';

/** Asks the company of an offer that ended almost a year ago whether it offers the post again. Next: mail/send-emails.job.ts */
@Injectable()
export class AskNextYearJob implements JobHandler<'ask-next-year'> {
  readonly name = 'ask-next-year';

  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: OfferLetters,
  ) {}

  async run({ offerId }: JobPayloads['ask-next-year']): Promise<JobOutcome> {
    const today = this.clock.today();
    const lastEnd = lastEndToAskAgain(today);
    if (lastEnd === null) return 'skipped';
    return this.outbox.transaction(async (work) => {
      if (!(await lockOfferToAskAgain(work.manager, offerId, lastEnd))) return 'skipped';
      return (await this.letters.nextYear(work, offerId, today)) > 0 ? 'done' : 'skipped';
    });
  }
}
