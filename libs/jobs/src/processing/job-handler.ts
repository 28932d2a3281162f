import type { JobName, JobPayloads, WakeUpJob } from '../catalogue.js';
import type { DueJob } from './due-jobs.js';

export type JobOutcome = 'done' | 'skipped';

/** Handler of one kind of job. May run twice for one outbox row; the second run must change nothing. */
export interface JobHandler<Name extends JobName = JobName> {
  readonly name: Name;
  /** `jobId`: the id of the outbox row, the same in every attempt. */
  run(payload: JobPayloads[Name], jobId: string): Promise<JobOutcome>;
}

/** Handler of jobs that are cheaper in one batch. May run twice for one outbox row, like `JobHandler`. */
export interface BatchHandler {
  /** Name of the wake-up job that starts the batch. */
  readonly name: Extract<WakeUpJob, 'match-changes'>;
  /** Runs in one transaction: all succeed or all fail. Returns the outcomes in the order of the jobs. */
  runBatch(jobs: readonly DueJob[]): Promise<readonly JobOutcome[]>;
}

export interface RunnerLog {
  ran(name: string, id: string, outcome: JobOutcome, ms: number): void;
  failed(name: string, id: string, error: unknown, ms: number): void;
  fault(error: unknown): void;
}
