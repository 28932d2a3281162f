import { Outbox as OutboxRow } from '@seve/database';
import { type DataSource, In, IsNull } from 'typeorm';
import { CATALOGUE, isWakeUp, type JobName, type JobPayloads, QUEUES, type QueueName } from '../catalogue.js';
import { Batcher } from './batcher.js';
import { CarriedChanges, CHANGES } from './carried-changes.js';
import { failPoint } from './fail-point.js';
import type { QueueBackend, RunningWorker } from './queue-backend.js';
import { RetryLaterError } from './retry-later-error.js';
import { restAfterFault } from './waiting-changes.js';

export type JobOutcome = 'done' | 'skipped';

/** One kind of job. May run twice for one promise, and then changes nothing the second time. */
export interface JobHandler<Name extends JobName = JobName> {
  readonly name: Name;
  /** `jobId`: the promise it keeps, the same each time it runs for it. */
  run(payload: JobPayloads[Name], jobId: string): Promise<JobOutcome>;
}

export interface RunnerLog {
  ran(name: string, id: string, outcome: JobOutcome, ms: number): void;
  failed(name: string, id: string, error: unknown, ms: number): void;
  fault(error: unknown): void;
}

/** Takes jobs from queues, runs their handler, and records in the outbox that the promise is kept. */
export class JobRunner {
  private readonly workers = new Map<QueueName, RunningWorker>();
  private readonly done = new Batcher<string, void>((ids) => this.markDone(ids));
  private readonly changes: CarriedChanges;

  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
    private readonly handlers: readonly JobHandler[],
    private readonly log: RunnerLog,
    /** Tests make every job last at least this long. */
    private readonly slowJobMs = 0,
  ) {
    for (const name of Object.keys(CATALOGUE)) {
      if (name !== CHANGES && !handlers.some((handler) => handler.name === name)) throw new Error(`no handler for job ${name}`);
    }
    this.changes = new CarriedChanges(dataSource, backend, ({ name, payload, id }) => this.run(name, payload, id));
  }

  /** Resolves when jobs are taken from each of these queues. */
  async start(queues: readonly QueueName[] = QUEUES): Promise<void> {
    await Promise.all(queues.map((queue) => this.take(queue)));
  }

  async take(queue: QueueName): Promise<void> {
    const worker = this.backend.work(queue, (name, data, id) => this.run(name as JobName, data, id), this.log.fault);
    this.workers.set(queue, worker);
    await worker.waitUntilReady();
    if (queue === CATALOGUE[CHANGES].queue) void this.changes.begin().catch(this.log.fault);
  }

  /** Lets running jobs finish; takes no new one. */
  async leave(queue: QueueName): Promise<void> {
    const isOver = queue === CATALOGUE[CHANGES].queue ? this.changes.leave() : Promise.resolve();
    await this.workers.get(queue)?.close();
    await isOver;
    this.workers.delete(queue);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.workers.keys()].map((queue) => this.leave(queue)));
  }

  private async run(name: JobName, data: object, id: string): Promise<void> {
    const started = performance.now();
    const passed = () => Math.round(performance.now() - started);
    try {
      if (name === CHANGES) return await this.changes.look();
      const outcome = await this.keep(name, data, id);
      this.log.ran(name, id, outcome, passed());
    } catch (error) {
      this.log.failed(name, id, error, passed());
      if (!isWakeUp(name) && !(error instanceof RetryLaterError)) await this.markFailed(name, id, error).catch(this.log.fault);
      throw error;
    }
  }

  private async keep(name: JobName, data: object, id: string): Promise<JobOutcome> {
    const handler = this.handlers.find((one) => one.name === name);
    if (!handler) throw new Error(`unknown job ${name}`);
    const outcome = await handler.run(data as never, id);
    if (this.slowJobMs > 0) await new Promise((resolve) => setTimeout(resolve, this.slowJobMs));
    failPoint('before-done');
    if (!isWakeUp(name)) await this.done.add(id);
    failPoint('after-done');
    return outcome;
  }

  private async markDone(ids: readonly string[]): Promise<[]> {
    await this.dataSource.getRepository(OutboxRow).update({ id: In(ids) }, { doneAt: () => 'now()', error: null });
    return [];
  }

  private async markFailed(name: JobName, id: string, error: unknown): Promise<void> {
    if (CATALOGUE[name].by) return restAfterFault(this.dataSource, id, error);
    const failed = { attempt: () => 'attempt + 1', error: String(error).slice(0, 500) };
    await this.dataSource.getRepository(OutboxRow).update({ id, doneAt: IsNull() }, failed);
  }
}
