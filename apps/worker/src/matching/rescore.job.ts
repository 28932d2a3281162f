import { Injectable } from '@nestjs/common';
import { advanceRescore, idsOfSlice, nextSlice } from '@seve/database';
import { weightsVersionName } from '@seve/domain';
import type { JobHandler, JobOutcome, JobPayloads, UnitOfWork } from '@seve/jobs';
import { DigestScheduler } from '../notifications/digest-scheduler.js';
import { LiveIndex, SLICE } from './engine/live-index.js';

/**
 * The weights have changed: everybody is scored anew in memory, then the stored lists follow, slice by slice of students, each in one
 * transaction with the promise of the next. Next: notifications/announce-matches.job.ts
 */
@Injectable()
export class RescoreJob implements JobHandler<'rescore'> {
  readonly name = 'rescore';

  constructor(
    private readonly live: LiveIndex,
    private readonly digests: DigestScheduler,
  ) {}

  /** Another step than the next one is late; a version no longer in use is left to the newer one. */
  async run({ version, step }: JobPayloads['rescore'], jobId: string): Promise<JobOutcome> {
    const scoring = await this.live.scoringOfToday();
    if (scoring.weights.version !== weightsVersionName(version)) return 'skipped';
    await this.live.weigh(scoring.weights);
    const ids = await this.live.write(
      async (manager) => {
        const slice = await nextSlice(manager, version);
        return slice?.step === step ? idsOfSlice(manager, slice, SLICE) : null;
      },
      async (work, ids) => {
        if (ids) await this.alignSlice(work, { version, step, jobId }, ids);
      },
    );
    return ids ? 'done' : 'skipped';
  }

  /** Once everybody is scored, whoever has new matches is told. */
  private async alignSlice(
    work: UnitOfWork,
    { version, step, jobId }: JobPayloads['rescore'] & { jobId: string },
    ids: readonly string[],
  ): Promise<void> {
    await this.live.align(work, ids);
    const isLast = ids.length < SLICE;
    await advanceRescore(work.manager, version, { scored: ids.length, afterId: ids.at(-1) ?? null, isLast });
    if (isLast) await this.digests.enqueueForAll(work, jobId);
    else await work.enqueue('rescore', { version, step: step + 1 });
  }
}
