import type { DataSource } from 'typeorm';
import { CATALOGUE } from '../catalogue.js';
import { addJob } from '../outbox/enqueued-job.js';
import { changesDue, releaseChangesWakeUp } from '../outbox/wake-up.js';
import { type DueJob, dueJobs, markDone, msUntilRetry } from './due-jobs.js';
import { failPoint } from './fail-point.js';
import type { BatchHandler, RunnerLog } from './job-handler.js';
import type { JobQueue, QueueBackend } from './queue-backend.js';
import { recordFailure } from './record-failure.js';
import { RetryLaterError } from './retry-later-error.js';

const BATCH = 100;
/**
 * Consecutive failures after which the batch stops: failed jobs are retried one by one, and so many failures indicate a cause outside of
 * the job.
 */
const MAX_FAILURES_IN_A_ROW = 2;
const MIN_RETRY_MS = 1_000;

interface Parts {
  dataSource: DataSource;
  backend: QueueBackend;
  log: RunnerLog;
  slowJobMs: number;
}

/** On a wake-up job, reads the outbox rows that are due, runs them in one batch, and records the outcome of each. */
export class BatchRunner {
  private last: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly handler: BatchHandler,
    private readonly parts: Parts,
  ) {}

  /** Runs every due job after the previously requested runs. */
  run(): Promise<void> {
    const turn = this.last.then(() => this.runDue());
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Runs due jobs at start: an earlier process may have taken their wake-up job and died. */
  start(): Promise<void> {
    this.isStopping = false;
    return this.run();
  }

  /** Resolves when the batch under way has ended. */
  stop(): Promise<void> {
    this.isStopping = true;
    return this.last;
  }

  private async runDue(): Promise<void> {
    await releaseChangesWakeUp(this.queue);
    let isAnyLeft = true;
    while (isAnyLeft) {
      const due = await dueJobs(this.parts.dataSource, BATCH);
      const areDone = await this.runAll(due);
      isAnyLeft = areDone && due.length === BATCH && !this.isStopping;
    }
    await this.wakeUpForRetry();
  }

  /** Runs new jobs together, and those that have failed one by one. Returns whether all are done. */
  private async runAll(due: readonly DueJob[]): Promise<boolean> {
    const isNew = ({ attempt }: DueJob) => attempt === 0;
    let areDone = await this.runBatch(due.filter(isNew));
    let failures = 0;
    for (const job of due.filter((one) => !isNew(one))) {
      if (failures === MAX_FAILURES_IN_A_ROW) return false;
      const isDone = await this.runBatch([job]);
      failures = isDone ? 0 : failures + 1;
      areDone &&= isDone;
    }
    return areDone;
  }

  /** Returns whether the jobs are done; otherwise they are postponed, or left for another process. */
  private async runBatch(jobs: readonly DueJob[]): Promise<boolean> {
    if (jobs.length === 0) return true;
    const { dataSource, log, slowJobMs } = this.parts;
    const ids = jobs.map(({ id }) => id);
    const startedAt = performance.now();
    const passedMs = () => Math.round(performance.now() - startedAt);
    try {
      const outcomes = await this.handler.runBatch(jobs);
      if (slowJobMs > 0) await new Promise((resolve) => setTimeout(resolve, slowJobMs));
      failPoint('before-done');
      await markDone(dataSource, ids);
      failPoint('after-done');
      for (const [index, { name, id }] of jobs.entries()) log.ran(name, id, outcomes[index] ?? 'done', passedMs());
      return true;
    } catch (error) {
      for (const { name, id } of jobs) log.failed(name, id, error, passedMs());
      if (!(error instanceof RetryLaterError)) await recordFailure(dataSource, ids, error).catch(log.fault);
      return false;
    }
  }

  private async wakeUpForRetry(): Promise<void> {
    const inMs = await msUntilRetry(this.parts.dataSource);
    if (inMs !== null) await addJob(this.queue, changesDue(new Date(Date.now() + Math.max(MIN_RETRY_MS, inMs))));
  }

  private get queue(): JobQueue {
    return this.parts.backend.queue(CATALOGUE[this.handler.name].queue);
  }
}
