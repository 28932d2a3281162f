import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { hasUnannouncedMatch, withUnannouncedMatch } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';

/**
 * A student or an offer that was matched, and the job that did it. The job id is part of the key, so that a second run enqueues nothing
 * more.
 */
interface Found {
  side: 'student' | 'offer';
  id: string;
  jobId: string;
}

/** Enqueues `announce-matches` with a delay in which more matches can join the same letter. */
@Injectable()
export class DigestScheduler {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'digestCollectMs'>,
  ) {}

  /** Enqueues one job for each of these students and offers that has an unannounced match. */
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

  /** Enqueues one job for all students. `cause`: what found the matches. */
  async enqueueForAll(work: UnitOfWork, cause: string): Promise<void> {
    if (!(await hasUnannouncedMatch(work.manager, this.worthTelling()))) return;
    await work.enqueue('announce-matches', {}, { key: `announce-matches_${cause}`, notBefore: this.collected() });
  }

  private worthTelling = () => ({ threshold: DIGEST_THRESHOLD, today: this.clock.today() });
  private collected = () => new Date(Date.now() + this.config.digestCollectMs);
}
