import type { JobName, JobPayloads, WakeUpJob } from '../catalogue.js';
import type { DueJob } from './due-jobs.js';

export type JobOutcome = 'done' | 'skipped';

/** One kind of job. May run twice for one outbox row, and then changes nothing the second time. */
export interface JobHandler<Name extends JobName = JobName> {
  readonly name: Name;
  /** `jobId`: the id of the outbox row, the same in every attempt. */
  run(payload: JobPayloads[Name], jobId: string): Promise<JobOutcome>;
}

/** Jobs that run in one batch because they cost less together. May run twice for one outbox row, as `JobHandler`. */
export interface BatchHandler {
  /** Name of the wake-up job that starts the batch. */
  readonly name: Extract<WakeUpJob, 'match-changes'>;
  /** In one transaction: all succeed or all fail. Returns the outcomes in the order of the jobs. */
  runBatch(jobs: readonly DueJob[]): Promise<readonly JobOutcome[]>;
}

export interface RunnerLog {
  ran(name: string, id: string, outcome: JobOutcome, ms: number): void;
  failed(name: string, id: string, error: unknown, ms: number): void;
  fault(error: unknown): void;
}
