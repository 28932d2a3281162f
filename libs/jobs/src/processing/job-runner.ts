import { UnrecoverableError } from 'bullmq';
import type { DataSource } from 'typeorm';
import { BATCHED_JOBS, CATALOGUE, isWakeUp, JOB_NAMES, type JobName, QUEUES, type QueueName } from '../catalogue.js';
import { BatchRunner } from './batch-runner.js';
import { markDone } from './due-jobs.js';
import { failPoint } from './fail-point.js';
import type { BatchHandler, JobHandler, JobOutcome, RunnerLog } from './job-handler.js';
import type { QueueBackend, RunningWorker } from './queue-backend.js';
import { recordFailure } from './record-failure.js';
import { RetryLaterError } from './retry-later-error.js';

/** Takes jobs from the queues, runs their handlers, and records the outcome in the outbox. */
export class JobRunner {
  private readonly workers = new Map<QueueName, RunningWorker>();
  private readonly batches: BatchRunner;

  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
    private readonly handlers: readonly JobHandler[],
    private readonly batchHandler: BatchHandler,
    private readonly log: RunnerLog,
    /** Minimum duration of a job in milliseconds, set by tests. */
    private readonly slowJobMs = 0,
  ) {
    const handled = new Set([...BATCHED_JOBS, batchHandler.name, ...handlers.map(({ name }) => name)]);
    for (const name of JOB_NAMES) {
      if (!handled.has(name)) throw new Error(`no handler for job ${name}`);
    }
    this.batches = new BatchRunner(batchHandler, { dataSource, backend, log, slowJobMs });
  }

  /** Resolves when the workers of these queues take jobs. */
  async start(queues: readonly QueueName[] = QUEUES): Promise<void> {
    await Promise.all(queues.map((queue) => this.take(queue)));
  }

  async take(queue: QueueName): Promise<void> {
    const worker = this.backend.work(queue, (name, data, id) => this.run(name as JobName, data, id), this.log.fault);
    this.workers.set(queue, worker);
    await worker.waitUntilReady();
    if (this.hasBatches(queue)) void this.batches.start().catch(this.log.fault);
  }

  /** Stops taking jobs from the queue; resolves when running ones have ended. */
  async leave(queue: QueueName): Promise<void> {
    const isOver = this.hasBatches(queue) ? this.batches.stop() : Promise.resolve();
    await this.workers.get(queue)?.close();
    await isOver;
    this.workers.delete(queue);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.workers.keys()].map((queue) => this.leave(queue)));
  }

  private hasBatches(queue: QueueName): boolean {
    return queue === CATALOGUE[this.batchHandler.name].queue;
  }

  private async run(name: JobName, data: object, id: string): Promise<void> {
    const startedAt = performance.now();
    const passedMs = () => Math.round(performance.now() - startedAt);
    try {
      if (name === this.batchHandler.name) return await this.batches.run();
      const outcome = await this.handle(name, data, id);
      this.log.ran(name, id, outcome, passedMs());
    } catch (error) {
      this.log.failed(name, id, error, passedMs());
      if (isWakeUp(name) || error instanceof RetryLaterError) throw error;
      const isGivenUp = await recordFailure(this.dataSource, [id], error).catch(this.log.fault);
      // The outbox row holds the time of the next attempt; the queue does not retry.
      throw isGivenUp ? new UnrecoverableError(String(error)) : error;
    }
  }

  private async handle(name: JobName, data: object, id: string): Promise<JobOutcome> {
    const handler = this.handlers.find((one) => one.name === name);
    if (!handler) throw new Error(`unknown job ${name}`);
    const outcome = await handler.run(data as never, id);
    if (this.slowJobMs > 0) await new Promise((resolve) => setTimeout(resolve, this.slowJobMs));
    failPoint('before-done');
    if (!isWakeUp(name)) await markDone(this.dataSource, [id]);
    failPoint('after-done');
    return outcome;
  }
}
