import { ApiProperty } from '@nestjs/swagger';
import { JOB_NAMES, type JobName } from '@seve/jobs';
import { JOB_REASONS, type JobReason } from './job-reason.js';

/** Object that a job works on. */
export class JobSubject {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

/** Job that has failed too often, or whose temporary error lasts. The worker retries it by itself at least once a day. */
export class GivenUpJobView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: JOB_NAMES, enumName: 'JobName' })
  job!: JobName;
  @ApiProperty({ enum: JOB_REASONS, enumName: 'JobReason' })
  reason!: JobReason;
  /** Class name of the error, for the logs; never its text, which may name people. */
  @ApiProperty({ type: 'string', nullable: true })
  fault!: string | null;
  /** Number of failed runs. */
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  createdAt!: Date;
  /** End of the first failed run. */
  since!: Date;
  /** Time of the next automatic run. */
  nextTryAt!: Date;
  @ApiProperty({ type: () => JobSubject, nullable: true })
  offer!: JobSubject | null;
  /** Company of the offer or of the image. */
  @ApiProperty({ type: () => JobSubject, nullable: true })
  company!: JobSubject | null;
  /** School of the paper or of the list of pupils. */
  @ApiProperty({ type: () => JobSubject, nullable: true })
  school!: JobSubject | null;
}

export class GivenUpJobList {
  items!: GivenUpJobView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** Total number of jobs, not only on this page. */
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class JobsTriedAgain {
  @ApiProperty({ type: 'integer' })
  count!: number;
}
