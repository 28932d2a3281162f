import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { hasUnannouncedCandidate, hasUnannouncedMatch, type MatchesOf, type WorthTelling } from '@seve/database';
import type { Work } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock } from '../clock.js';
import { nextDigestSlot } from '../schedule.js';
import { CONFIG } from '../tokens.js';

/** Both follow one rhythm: the first of a day at once, what comes later with the next day's. */
type DigestJob = 'announce-matches' | 'announce-candidates';

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

  /** What had no place in today's letters waits for the next morning, once for everybody. */
  async promiseNextSlot(work: Work, job: DigestJob): Promise<void> {
    const { day, at } = nextDigestSlot(this.clock.today());
    await work.promise(job, {}, { key: `${job}_${day}`, notBefore: this.clock.onMachine(at) });
  }
}
