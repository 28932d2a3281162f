import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { hasUnannouncedMatch, withUnannouncedMatch } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';

/** Whose matches were looked for, and the promise whose job did; run again, it promises nothing more. */
interface Found {
  side: 'student' | 'offer';
  id: string;
  jobId: string;
}

/** Adds the jobs that tell students of their matches. What matches before the collecting time is over enters the same letter. */
@Injectable()
export class DigestScheduler {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'digestCollectMs'>,
  ) {}

  /** A digest of each of these students and offers that has something new. */
  async enqueueForEach(work: UnitOfWork, found: readonly Found[]): Promise<void> {
    const idsOf = (asked: Found['side']) => found.filter(({ side }) => side === asked).map(({ id }) => id);
    const ids = { studentIds: idsOf('student'), offerIds: idsOf('offer') };
    const withNews = await withUnannouncedMatch(work.manager, ids, this.worthTelling());
    await work.enqueueAll(
      'announce-matches',
      found
        .filter(({ id }) => withNews.has(id))
        .map(({ side, id, jobId }) => ({
          payload: side === 'student' ? { studentId: id } : { offerId: id },
          key: `announce-matches_${jobId}`,
          notBefore: this.collected(),
        })),
    );
  }

  /** One digest of everybody's. `cause`: what found the matches. */
  async enqueueForAll(work: UnitOfWork, cause: string): Promise<void> {
    if (!(await hasUnannouncedMatch(work.manager, this.worthTelling()))) return;
    await work.enqueue('announce-matches', {}, { key: `announce-matches_${cause}`, notBefore: this.collected() });
  }

  private worthTelling = () => ({ threshold: DIGEST_THRESHOLD, today: this.clock.today() });
  private collected = () => new Date(Date.now() + this.config.digestCollectMs);
}
