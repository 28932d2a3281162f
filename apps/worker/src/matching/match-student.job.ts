import { Injectable } from '@nestjs/common';
import { lockMatchLists, studentMatchRow } from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DigestPromise } from '../notifications/digest-promise.js';
import { storeMatchList } from './match-list.js';
import { refillOffers } from './refill.js';
import { matchesOfStudents, matchesWithOffers } from './scan-pairs.js';
import { isOutdated, scoringOf } from './scoring.js';

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
    const { manager } = this.dataSource;
    const student = await studentMatchRow(manager, studentId);
    if (!student || version < student.version) return 'skipped';
    const scoring = await scoringOf(manager, this.clock.today());
    const matches = await matchesOfStudents(manager, [student], scoring);
    const outcome = await this.outbox.transaction(async (work) => {
      await lockMatchLists(work.manager);
      if (await isOutdated(work.manager, scoring)) return 'outdated';
      const current = await studentMatchRow(work.manager, studentId);
      if (current?.version !== student.version) return 'skipped';
      const shrunk = await storeMatchList(work.manager, {
        side: 'student',
        id: studentId,
        matches,
        weightsVersion: scoring.weights.version,
        rescore: (offerIds) => matchesWithOffers(work.manager, current, offerIds, scoring),
      });
      await refillOffers(work, shrunk, promiseId);
      await this.digests.promise(work, { studentId }, promiseId);
      return 'done';
    });
    return outcome === 'outdated' ? this.run({ studentId, version }, promiseId) : outcome;
  }
}
