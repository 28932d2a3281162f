import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { hasUnannouncedMatch, type MatchesOf } from '@seve/database';
import type { Work } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock } from '../clock.js';
import { nextDigestSlot } from '../schedule.js';
import { CONFIG } from '../tokens.js';

/** Promises that students will be told of their matches. */
@Injectable()
export class DigestPromise {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'digestCollectMs'>,
  ) {}

  /** What matches before the collecting time is over enters the same letter. `cause`: the promise whose job found the matches; run again, it promises nothing more. */
  async promise(work: Work, of: MatchesOf, cause: string): Promise<void> {
    const worthTelling = { threshold: DIGEST_THRESHOLD, today: this.clock.today() };
    if (!(await hasUnannouncedMatch(work.manager, of, worthTelling))) return;
    const notBefore = new Date(Date.now() + this.config.digestCollectMs);
    await work.promise('announce-matches', of, { key: `announce-matches_${cause}`, notBefore });
  }

  /** What had no place in today's letters waits for the next morning, once for everybody. */
  async promiseNextSlot(work: Work): Promise<void> {
    const { day, at } = nextDigestSlot(this.clock.today());
    await work.promise('announce-matches', {}, { key: `announce-matches_${day}`, notBefore: this.clock.onMachine(at) });
  }
}
