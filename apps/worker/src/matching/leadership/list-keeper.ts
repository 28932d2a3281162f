import { Inject, Injectable } from '@nestjs/common';
import { finishRescore, type MatchPair } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DigestScheduler } from '../../platform/notifications/digest-scheduler.js';
import { LiveIndex } from '../engine/live-index.js';

const EXAMPLES = 5;

/** Corrects the stored lists outside of the jobs: at the start, on a new day, and in an audit. */
@Injectable()
export class ListKeeper {
  constructor(
    private readonly live: LiveIndex,
    private readonly outbox: Outbox,
    private readonly digests: DigestScheduler,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Replaces rows scored with older weights, or changed while no process did the matching; the jobs of those changes enqueue the digests.
   */
  async align(): Promise<void> {
    const { version } = this.live.index.weights;
    let count = 0;
    for await (const replaced of this.live.alignAll()) count += replaced.length;
    if (count > 0) this.log.info({ count }, 'matches aligned');
    await this.endRescore(version);
  }

  /** Ends the re-scoring with these weights, whose remaining slices have nothing to do, unless newer weights came meanwhile. */
  private endRescore(version: string): Promise<boolean> {
    return this.live.write(
      async (manager, index) => index.weights.version === version && (await finishRescore(manager, version)),
      async (work, isEnded) => {
        if (isEnded) await this.digests.enqueueForAll(work, `rescore_${version}`);
      },
    );
  }

  /** Audits the lists of the old day, replaces them by those of the new day, and enqueues digests of new matches. */
  async turnDay(): Promise<void> {
    await this.audit();
    await this.live.rebuild(() => this.live.scoringOfToday());
    await this.align();
    await this.outbox.transaction((work) => this.digests.enqueueForAll(work, this.live.index.today));
  }

  /**
   * Runs a full scoring of current facts with the day and weights of the lists, and corrects wrong rows, except those scored with older
   * weights. Logs its findings even when leadership is lost midway, because those rows are already corrected.
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
