import { Inject, Injectable } from '@nestjs/common';
import { finishRescore, type MatchPair } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DigestScheduler } from '../../notifications/digest-scheduler.js';
import { LiveIndex } from '../engine/live-index.js';

const EXAMPLES = 5;

/** Keeps the stored lists those of the index, beside the jobs. */
@Injectable()
export class ListKeeper {
  constructor(
    private readonly live: LiveIndex,
    private readonly outbox: Outbox,
    private readonly digests: DigestScheduler,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** What older weights have scored, or what changed while nobody matched: the jobs that wait for it promise the digests. */
  async align(): Promise<void> {
    const { version } = this.live.index.weights;
    let count = 0;
    for await (const replaced of this.live.alignAll()) count += replaced.length;
    if (count > 0) this.log.info({ count }, 'matches aligned');
    await this.endRescore(version);
  }

  /** The slices that wait for these weights have nothing left to do, unless newer ones came while everybody was aligned. */
  private endRescore(version: string): Promise<boolean> {
    return this.live.write(
      async (manager, index) => index.weights.version === version && (await finishRescore(manager, version)),
      async (work, isEnded) => {
        if (isEnded) await this.digests.enqueueForAll(work, `rescore_${version}`);
      },
    );
  }

  /** The lists of the old day are looked at a last time; then all are those of the new day, and whoever has new matches is told. */
  async turnDay(): Promise<void> {
    await this.audit();
    await this.live.rebuild(() => this.live.scoringOfToday());
    await this.align();
    await this.outbox.transaction((work) => this.digests.enqueueForAll(work, this.live.index.today));
  }

  /**
   * A full run on fresh facts, with the day and the weights of the lists: what it changes was wrong, unless newer weights only had not
   * come so far. What is found is told even when the seat is lost midway: it is already put right, and nobody would find it again.
   */
  async audit(): Promise<void> {
    await this.live.rebuild(async ({ today, weights }) => ({ today, weights }));
    const examples: MatchPair[] = [];
    let count = 0;
    try {
      for await (const replaced of this.live.alignAll()) {
        const wrong = replaced.filter(({ hadOtherWeights }) => !hadOtherWeights);
        count += wrong.length;
        examples.push(...wrong.slice(0, EXAMPLES - examples.length).map(({ studentId, offerId }) => ({ studentId, offerId })));
      }
      if (count === 0) this.log.info('matches are those of a full run');
    } finally {
      if (count > 0) this.log.error({ count, examples }, 'matches differ from a full run');
    }
  }
}
