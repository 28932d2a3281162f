import { Injectable } from '@nestjs/common';
import { advanceRescore, idsOfSlice, nextSlice } from '@seve/database';
import { weightsVersionName } from '@seve/domain';
import type { JobHandler, JobOutcome, JobPayloads, UnitOfWork } from '@seve/jobs';
import { DigestScheduler } from '../platform/notifications/digest-scheduler.js';
import { LiveIndex, SLICE } from './engine/live-index.js';

/**
 * Applies changed weights: rebuilds the index in memory, then replaces the stored lists slice by slice of students; each slice is one
 * transaction that enqueues the next. Next: notifications/announce-matches.job.ts
 */
@Injectable()
export class RescoreJob implements JobHandler<'rescore'> {
  readonly name = 'rescore';

  constructor(
    private readonly live: LiveIndex,
    private readonly digests: DigestScheduler,
  ) {}

  /** Skips a step that is not the next one, and a version no longer in use. */
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

  /** Replaces the lists of a slice; the last slice enqueues the digests of new matches. */
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
