import { Injectable } from '@nestjs/common';
import type { JobHandler, JobOutcome, JobPayloads } from '@seve/jobs';
import { MatchChanges } from './match-changes.js';

/** A student is new or changed: their best offers. Next: notifications/announce-matches.job.ts */
@Injectable()
export class MatchStudentJob implements JobHandler<'match-student'> {
  readonly name = 'match-student';

  constructor(private readonly changes: MatchChanges) {}

  run({ studentId, version }: JobPayloads['match-student'], jobId: string): Promise<JobOutcome> {
    return this.changes.carryOne({ side: 'student', id: studentId, version, jobId });
  }
}
