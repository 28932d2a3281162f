import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { hasUnannouncedCandidate, hasUnannouncedMatch, type MatchesOf, type WorthTelling } from '@seve/database';
import type { DigestJob, Work } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock } from '../clock.js';
import { CONFIG } from '../tokens.js';

const IS_SOMETHING_NEW: Record<DigestJob, (manager: Work['manager'], of: MatchesOf, worth: WorthTelling) => Promise<boolean>> = {
  'announce-matches': hasUnannouncedMatch,
  'announce-candidates': hasUnannouncedCandidate,
};

/** Promises that students will be told of their matches, and companies of their candidates. */
@Injectable()
export class DigestPromise {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'digestCollectMs'>,
  ) {}

  /** What matches before the collecting time is over enters the same letter. `cause`: the promise whose job found the matches; run again, it promises nothing more. */
  async promise(work: Work, of: MatchesOf, cause: string): Promise<void> {
    const worthTelling = { threshold: DIGEST_THRESHOLD, today: this.clock.today() };
    const notBefore = new Date(Date.now() + this.config.digestCollectMs);
    for (const job of ['announce-matches', 'announce-candidates'] as const) {
      if (!(await IS_SOMETHING_NEW[job](work.manager, of, worthTelling))) continue;
      await work.promise(job, of, { key: `${job}_${cause}`, notBefore });
    }
  }
}
