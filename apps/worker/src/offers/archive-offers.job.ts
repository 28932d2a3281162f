import { Injectable } from '@nestjs/common';
import { lockOffersToArchive, SYSTEM } from '@seve/database';
import { lastEndToArchive } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { moveOffer } from '@seve/lifecycles';

/** Offers of one transaction. */
const BATCH = 200;

/** Archives offers that ended a year ago, without a letter. */
@Injectable()
export class ArchiveOffersJob implements JobHandler<'archive-offers'> {
  readonly name = 'archive-offers';

  constructor(private readonly outbox: Outbox) {}

  async run({ day }: JobPayloads['archive-offers']): Promise<JobOutcome> {
    let archived = 0;
    for (;;) {
      const count = await this.outbox.transaction((work) => this.archive(work, day));
      archived += count;
      if (count < BATCH) return archived > 0 ? 'done' : 'skipped';
    }
  }

  private async archive(work: UnitOfWork, day: string): Promise<number> {
    const offers = await lockOffersToArchive(work.manager, lastEndToArchive(day), BATCH);
    for (const offer of offers) await moveOffer(work, offer, 'archived', SYSTEM);
    return offers.length;
  }
}
