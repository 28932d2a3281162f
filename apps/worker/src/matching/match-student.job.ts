import { Injectable } from '@nestjs/common';
import { lockMatchLists, offerMatchRows, studentMatchRow } from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type Work } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DigestPromise } from '../notifications/digest-promise.js';
import { storeMatchList } from './match-list.js';
import { matchesOfStudent, matchesWithOffers } from './scan-pairs.js';

/** A student is new or changed: their best offers. Next: notifications/announce-matches.job.ts */
@Injectable()
export class MatchStudentJob implements JobHandler<'match-student'> {
  readonly name = 'match-student';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly digests: DigestPromise,
  ) {}

  /** A version older than the row's is late: the job of the newer one does the work. */
  async run({ studentId, version }: JobPayloads['match-student'], promiseId: string): Promise<JobOutcome> {
    const student = await studentMatchRow(this.dataSource.manager, studentId);
    if (!student || version < student.version) return 'skipped';
    const today = this.clock.today();
    const matches = await matchesOfStudent(this.dataSource.manager, student, today);
    return this.outbox.transaction(async (work) => {
      await lockMatchLists(work.manager);
      const current = await studentMatchRow(work.manager, studentId);
      if (current?.version !== student.version) return 'skipped';
      const shrunk = await storeMatchList(work.manager, {
        side: 'student',
        id: studentId,
        matches,
        rescore: (offerIds) => matchesWithOffers(work.manager, current, offerIds, today),
      });
      await this.refill(work, shrunk, promiseId);
      await this.digests.promise(work, { studentId }, promiseId);
      return 'done';
    });
  }

  /** Their lists were full and lost a row: what comes next there was not kept, so they are scanned again. */
  private async refill(work: Work, offerIds: readonly string[], promiseId: string): Promise<void> {
    const offers = await offerMatchRows(work.manager, offerIds);
    await work.promiseEach(
      'match-offer',
      offers.map(({ id, version }) => ({ payload: { offerId: id, version }, key: `match-offer_${id}_refill_${promiseId}` })),
    );
  }
}
