import { Injectable } from '@nestjs/common';
import { lockMatchLists, offerMatchRow } from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DigestPromise } from '../notifications/digest-promise.js';
import { storeMatchList } from './match-list.js';
import { refillStudents } from './refill.js';
import { matchesOfOffers, matchesWithStudents } from './scan-pairs.js';
import { isOutdated, scoringOf } from './scoring.js';

/** An offer is new or changed: its best students. Next: notifications/announce-matches.job.ts */
@Injectable()
export class MatchOfferJob implements JobHandler<'match-offer'> {
  readonly name = 'match-offer';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly digests: DigestPromise,
  ) {}

  /** A version older than the row's is late: the job of the newer one does the work. */
  async run({ offerId, version }: JobPayloads['match-offer'], promiseId: string): Promise<JobOutcome> {
    const { manager } = this.dataSource;
    const offer = await offerMatchRow(manager, offerId);
    if (!offer || version < offer.version) return 'skipped';
    const scoring = await scoringOf(manager, this.clock.today());
    const matches = await matchesOfOffers(manager, [offer], scoring);
    const outcome = await this.outbox.transaction(async (work) => {
      await lockMatchLists(work.manager);
      if (await isOutdated(work.manager, scoring)) return 'outdated';
      const current = await offerMatchRow(work.manager, offerId);
      if (current?.version !== offer.version) return 'skipped';
      const shrunk = await storeMatchList(work.manager, {
        side: 'offer',
        id: offerId,
        matches,
        weightsVersion: scoring.weights.version,
        rescore: (studentIds) => matchesWithStudents(work.manager, current, studentIds, scoring),
      });
      await refillStudents(work, shrunk, promiseId);
      await this.digests.promise(work, { offerId }, promiseId);
      return 'done';
    });
    return outcome === 'outdated' ? this.run({ offerId, version }, promiseId) : outcome;
  }
}
