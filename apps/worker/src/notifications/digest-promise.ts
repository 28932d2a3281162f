import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { hasUnannouncedCandidate, hasUnannouncedMatch, withUnannouncedCandidate, withUnannouncedMatch } from '@seve/database';
import type { DigestJob, Work } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock } from '../clock.js';
import { CONFIG } from '../tokens.js';

/** Whose matches were looked for, and the promise whose job did; run again, it promises nothing more. */
interface Found {
  side: 'student' | 'offer';
  id: string;
  promiseId: string;
}

interface News {
  isThere: typeof hasUnannouncedMatch;
  of: typeof withUnannouncedMatch;
}
const NEWS: Record<DigestJob, News> = {
  'announce-matches': { isThere: hasUnannouncedMatch, of: withUnannouncedMatch },
  'announce-candidates': { isThere: hasUnannouncedCandidate, of: withUnannouncedCandidate },
};
const DIGESTS = ['announce-matches', 'announce-candidates'] as const;

/** Promises that students will be told of their matches, and companies of their candidates. What matches before the collecting time is over enters the same letter. */
@Injectable()
export class DigestPromise {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'digestCollectMs'>,
  ) {}

  /** A digest of each of these students and offers that has something new. */
  async promiseEach(work: Work, found: readonly Found[]): Promise<void> {
    const idsOf = (asked: Found['side']) => found.filter(({ side }) => side === asked).map(({ id }) => id);
    const ids = { studentIds: idsOf('student'), offerIds: idsOf('offer') };
    for (const job of DIGESTS) {
      const withNews = await NEWS[job].of(work.manager, ids, this.worthTelling());
      await work.promiseEach(
        job,
        found
          .filter(({ id }) => withNews.has(id))
          .map(({ side, id, promiseId }) => ({
            payload: side === 'student' ? { studentId: id } : { offerId: id },
            key: `${job}_${promiseId}`,
            notBefore: this.collected(),
          })),
      );
    }
  }

  /** One digest of everybody's. `cause`: what found the matches. */
  async promiseAll(work: Work, cause: string): Promise<void> {
    for (const job of DIGESTS) {
      if (!(await NEWS[job].isThere(work.manager, this.worthTelling()))) continue;
      await work.promise(job, {}, { key: `${job}_${cause}`, notBefore: this.collected() });
    }
  }

  private worthTelling = () => ({ threshold: DIGEST_THRESHOLD, today: this.clock.today() });
  private collected = () => new Date(Date.now() + this.config.digestCollectMs);
}
