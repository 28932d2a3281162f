import { ApiProperty } from '@nestjs/swagger';
import { JOB_NAMES, type JobName } from '@seve/jobs';
import { JOB_REASONS, type JobReason } from './job-reason.js';

/** What a job is for. */
export class JobSubject {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

/** A job of the worker that stands still: it has failed too often, or has met a passing fault for long. It is tried again by itself, once a day at least. */
export class GivenUpJobView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: JOB_NAMES, enumName: 'JobName' })
  job!: JobName;
  @ApiProperty({ enum: JOB_REASONS, enumName: 'JobReason' })
  reason!: JobReason;
  /** The kind of error, for the logs; never its text, which may name people. */
  @ApiProperty({ type: 'string', nullable: true })
  fault!: string | null;
  /** Runs without success. */
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  createdAt!: Date;
  /** When the first of them ended. */
  since!: Date;
  /** When it runs again by itself. */
  nextTryAt!: Date;
  @ApiProperty({ type: () => JobSubject, nullable: true })
  offer!: JobSubject | null;
  /** Of the offer, or of the image. */
  @ApiProperty({ type: () => JobSubject, nullable: true })
  company!: JobSubject | null;
  /** Of the paper, or of the list of pupils. */
  @ApiProperty({ type: () => JobSubject, nullable: true })
  school!: JobSubject | null;
}

export class GivenUpJobList {
  items!: GivenUpJobView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** Of all, not only of this page. */
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class JobsTriedAgain {
  @ApiProperty({ type: 'integer' })
  count!: number;
}
