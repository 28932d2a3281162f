import { Injectable } from '@nestjs/common';
import type { BatchHandler, DueJob, JobOutcome } from '@seve/jobs';
import { DigestScheduler } from '../platform/notifications/digest-scheduler.js';
import { LiveIndex } from './engine/live-index.js';

/** An offer or a student whose row has changed, up to a version. */
interface Change {
  side: 'student' | 'offer';
  id: string;
  version: number;
  jobId: string;
}

const changeOf = ({ id: jobId, name, payload }: DueJob): Change =>
  name === 'match-student'
    ? { side: 'student', id: payload.studentId, version: payload.version, jobId }
    : { side: 'offer', id: payload.offerId, version: payload.version, jobId };

/**
 * Puts new or changed offers and students into the index in one transaction, which writes the changed lists and enqueues the digests of new
 * matches. Next: engine/live-index.ts, then apps/worker/src/platform/notifications/announce-matches.job.ts
 */
@Injectable()
export class MatchChangesJob implements BatchHandler {
  readonly name = 'match-changes';

  constructor(
    private readonly live: LiveIndex,
    private readonly digests: DigestScheduler,
  ) {}

  /** Skips a version older than the row's: the job of the newer one does the work. */
  async runBatch(jobs: readonly DueJob[]): Promise<readonly JobOutcome[]> {
    const changes = jobs.map(changeOf);
    const idsOf = (asked: Change['side']) => new Set(changes.filter(({ side }) => side === asked).map(({ id }) => id));
    let outcomes: readonly JobOutcome[] = [];
    await this.live.put({ studentIds: idsOf('student'), offerIds: idsOf('offer') }, async (work, { students, offers }) => {
      const isCurrent = ({ side, id, version }: Change) => {
        const row = side === 'student' ? students.get(id) : offers.get(id);
        return row !== undefined && version >= row.version;
      };
      await this.digests.enqueueForEach(work, changes.filter(isCurrent));
      outcomes = changes.map((change) => (isCurrent(change) ? 'done' : 'skipped'));
    });
    return outcomes;
  }
}
