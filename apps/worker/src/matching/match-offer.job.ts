import { Injectable } from '@nestjs/common';
import type { JobHandler, JobOutcome, JobPayloads } from '@seve/jobs';
import { MatchChanges } from './match-changes.js';

/** An offer is new or changed: its best students. Next: notifications/announce-matches.job.ts */
@Injectable()
export class MatchOfferJob implements JobHandler<'match-offer'> {
  readonly name = 'match-offer';

  constructor(private readonly changes: MatchChanges) {}

  run({ offerId, version }: JobPayloads['match-offer'], jobId: string): Promise<JobOutcome> {
    return this.changes.carryOne({ side: 'offer', id: offerId, version, jobId });
  }
}
