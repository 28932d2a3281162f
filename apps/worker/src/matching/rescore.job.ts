import { Injectable } from '@nestjs/common';
import { advanceRescore, idsOfSlice, lockMatchLists, nextSlice, type RescoreSlice } from '@seve/database';
import { weightsVersionName } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type Work } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DigestPromise } from '../notifications/digest-promise.js';
import { refillStudents } from './refill.js';
import { scanLists } from './rescore-slice.js';
import { isOutdated, scoringOf } from './scoring.js';

/** Lists of one slice: what people change meanwhile waits no longer than it lasts. */
export const SLICE = 25;

/**
 * The weights have changed: every list is scored again, slice by slice, each in one transaction with the promise of the next. First the
 * students, each of whom sees a list of one version as soon as it is written; then the offers. Next: notifications/announce-matches.job.ts
 */
@Injectable()
export class RescoreJob implements JobHandler<'rescore'> {
  readonly name = 'rescore';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly digests: DigestPromise,
  ) {}

  /** Another step than the next one is late; a version no longer in use is left to the newer one. */
  async run({ version, step }: JobPayloads['rescore'], promiseId: string): Promise<JobOutcome> {
    const { manager } = this.dataSource;
    const scoring = await scoringOf(manager, this.clock.today());
    const slice = await nextSlice(manager, version);
    if (slice?.step !== step || scoring.weights.version !== weightsVersionName(version)) return 'skipped';
    const ids = await idsOfSlice(manager, slice, SLICE);
    const store = await scanLists(manager, slice.side, ids, scoring);
    return this.outbox.transaction(async (work) => {
      await lockMatchLists(work.manager);
      const current = await nextSlice(work.manager, version);
      if (current?.step !== step || (await isOutdated(work.manager, scoring))) return 'skipped';
      const shrunk = await store(work.manager);
      // After the students every offer is scored again: only what offers push out of students' lists needs more.
      if (slice.side === 'offer') await refillStudents(work, shrunk, promiseId);
      await this.goOn(work, version, { ...slice, ids }, promiseId);
      return 'done';
    });
  }

  /** Once everybody is scored, whoever has new matches is told. */
  private async goOn(work: Work, version: number, slice: RescoreSlice & { ids: readonly string[] }, promiseId: string): Promise<void> {
    const next = sliceAfter(slice);
    await advanceRescore(work.manager, version, { scored: slice.ids.length, next });
    if (next) await work.promise('rescore', { version, step: slice.step + 1 });
    else await this.digests.promise(work, {}, promiseId);
  }
}

/** Null when both sides are done. */
function sliceAfter({ side, ids }: RescoreSlice & { ids: readonly string[] }): Pick<RescoreSlice, 'side' | 'afterId'> | null {
  if (ids.length === SLICE) return { side, afterId: ids.at(-1) ?? null };
  return side === 'student' ? { side: 'offer', afterId: null } : null;
}
