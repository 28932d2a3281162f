import { Injectable } from '@nestjs/common';
import { lockMatchLists, offerMatchRow, studentMatchRows } from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type Work } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DigestPromise } from '../notifications/digest-promise.js';
import { storeMatchList } from './match-list.js';
import { matchesOfOffer, matchesWithStudents } from './scan-pairs.js';

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
    const offer = await offerMatchRow(this.dataSource.manager, offerId);
    if (!offer || version < offer.version) return 'skipped';
    const today = this.clock.today();
    const matches = await matchesOfOffer(this.dataSource.manager, offer, today);
    return this.outbox.transaction(async (work) => {
      await lockMatchLists(work.manager);
      const current = await offerMatchRow(work.manager, offerId);
      if (current?.version !== offer.version) return 'skipped';
      const shrunk = await storeMatchList(work.manager, {
        side: 'offer',
        id: offerId,
        matches,
        rescore: (studentIds) => matchesWithStudents(work.manager, current, studentIds, today),
      });
      await this.refill(work, shrunk, promiseId);
      await this.digests.promise(work, { offerId }, promiseId);
      return 'done';
    });
  }

  /** Their lists were full and lost a row: what comes next there was not kept, so they are scanned again. */
  private async refill(work: Work, studentIds: readonly string[], promiseId: string): Promise<void> {
    const students = await studentMatchRows(work.manager, studentIds);
    await work.promiseEach(
      'match-student',
      students.map(({ id, version }) => ({ payload: { studentId: id, version }, key: `match-student_${id}_refill_${promiseId}` })),
    );
  }
}
