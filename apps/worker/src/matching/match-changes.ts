import { Injectable } from '@nestjs/common';
import { Batcher, type JobOutcome } from '@seve/jobs';
import { DigestScheduler } from '../notifications/digest-scheduler.js';
import { LiveIndex } from './engine/live-index.js';

/** A row that was changed, up to a version. */
interface Change {
  side: 'student' | 'offer';
  id: string;
  version: number;
  jobId: string;
}

/** Changes of rows, carried to the lists. Those that come while a transaction runs are one transaction, the next one. */
@Injectable()
export class MatchChanges {
  private readonly together = new Batcher<Change, JobOutcome>((changes) => this.carry(changes));

  constructor(
    private readonly live: LiveIndex,
    private readonly digests: DigestScheduler,
  ) {}

  /** A version older than the row's is late: the job of the newer one does the work. */
  carryOne(change: Change): Promise<JobOutcome> {
    return this.together.add(change);
  }

  private async carry(changes: readonly Change[]): Promise<readonly JobOutcome[]> {
    const idsOf = (asked: Change['side']) => new Set(changes.filter(({ side }) => side === asked).map(({ id }) => id));
    let outcomes: readonly JobOutcome[] = [];
    await this.live.put({ studentIds: idsOf('student'), offerIds: idsOf('offer') }, async (work, { students, offers }) => {
      const isDone = ({ side, id, version }: Change) => {
        const row = side === 'student' ? students.get(id) : offers.get(id);
        return row !== undefined && version >= row.version;
      };
      await this.digests.enqueueForEach(work, changes.filter(isDone));
      outcomes = changes.map((change) => (isDone(change) ? 'done' : 'skipped'));
    });
    return outcomes;
  }
}
