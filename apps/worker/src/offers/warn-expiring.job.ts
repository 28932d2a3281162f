import { Injectable } from '@nestjs/common';
import { Offer } from '@seve/database';
import { addDays, isExpired } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { OfferLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';

/** Distinguishes the warnings before and after an extension: `j-7 2026-12-01`. */
export const warningOccurrence = (daysBefore: number): string => `j-${daysBefore}`;

/** Writes to the contact of an offer whose last day is near. Next: mail/send-emails.job.ts */
@Injectable()
export class WarnExpiringJob implements JobHandler<'warn-expiring'> {
  readonly name = 'warn-expiring';

  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: OfferLetters,
  ) {}

  async run({ offerId, daysBefore }: JobPayloads['warn-expiring']): Promise<JobOutcome> {
    const today = this.clock.today();
    return this.outbox.transaction(async (work) => {
      const offer = await work.manager.findOne(Offer, { where: { id: offerId, status: 'published' } });
      const expiresOn = offer?.expiresOn ?? null;
      if (expiresOn === null || isExpired(expiresOn, today) || addDays(today, daysBefore) < expiresOn) return 'skipped';
      const occurrence = `${warningOccurrence(daysBefore)} ${expiresOn}`;
      return (await this.letters.expiring(work, offerId, expiresOn, occurrence)) > 0 ? 'done' : 'skipped';
    });
  }
}
