import { Injectable } from '@nestjs/common';
import { lockOfferToArchive, offersToArchive, SYSTEM } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { moveOffer } from '@seve/lifecycles';
import type { DailyJob, Duty } from '../daily-jobs.js';

/** Archives offers that ended a year ago, without a letter. */
@Injectable()
export class ArchiveOffersJob implements DailyJob<'archive-offers'> {
  readonly name = 'archive-offers';
  readonly duties: readonly Duty[] = [{ find: offersToArchive, act: (work, id, today) => this.archive(work, id, today) }];

  private async archive(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const offer = await lockOfferToArchive(work.manager, id, today);
    if (offer !== null) await moveOffer(work, offer, 'archived', SYSTEM);
  }
}
