import { Outbox as OutboxRow } from '@seve/database';
import { type DataSource, In, IsNull } from 'typeorm';
import { CATALOGUE, isPoke, type JobName, type JobPayloads, QUEUES, type QueueName } from './catalogue.js';
import { failPoint } from './fail-point.js';
import { NotNow } from './not-now.js';
import { changesPoke } from './poke.js';
import { jobOptions } from './promised.js';
import type { QueueCarrier, RunningWorker } from './queue-carrier.js';
import { Together } from './together.js';
import { restAfterFault, restLeft, type WaitingChange, waitingFor } from './waiting-changes.js';

export type JobOutcome = 'done' | 'skipped';

/** One kind of job. May run twice for one promise, and then changes nothing the second time. */
export interface JobHandler<Name extends JobName = JobName> {
  readonly name: Name;
  /** `promiseId`: the promise it keeps, the same each time it runs for it. */
  run(payload: JobPayloads[Name], promiseId: string): Promise<JobOutcome>;
}

export interface RunnerLog {
  ran(name: string, id: string, outcome: JobOutcome, ms: number): void;
  failed(name: string, id: string, error: unknown, ms: number): void;
  fault(error: unknown): void;
}

/** Changes that are carried together. */
const CHANGES = 'match-changes';
const CHANGES_AT_ONCE = 100;
/** Changes that have failed are tried alone. Once so many fail again in a row it is no fault of theirs. */
const FAULTS_IN_A_ROW = 2;
const LOOK_AGAIN_AFTER_MS = 1_000;

/** Takes jobs from queues, runs their handler, and records in the outbox that the promise is kept. */
export class JobRunner {
  private readonly workers = new Map<QueueName, RunningWorker>();
  private readonly done = new Together<string, void>((ids) => this.markDone(ids));
  /** A poke that comes while changes are carried is another look once they are. */
  private readonly looks = new Together<null, void>(() => this.carryChanges());
  private readonly leaving = new Set<QueueName>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly carrier: QueueCarrier,
    private readonly handlers: readonly JobHandler[],
    private readonly log: RunnerLog,
    /** Tests make every job last at least this long. */
    private readonly slowJobMs = 0,
  ) {
    for (const name of Object.keys(CATALOGUE)) {
      if (name !== CHANGES && !handlers.some((handler) => handler.name === name)) throw new Error(`no handler for job ${name}`);
    }
  }

  /** Resolves when jobs are taken from each of these queues. */
  async start(queues: readonly QueueName[] = QUEUES): Promise<void> {
    await Promise.all(queues.map((queue) => this.take(queue)));
  }

  async take(queue: QueueName): Promise<void> {
    this.leaving.delete(queue);
    const worker = this.carrier.work(queue, (name, data, id) => this.run(name, data, id), this.log.fault);
    this.workers.set(queue, worker);
    await worker.waitUntilReady();
    // Whoever had the queue before may have died with a poke in hand.
    if (queue === CATALOGUE[CHANGES].queue) void this.looks.ask(null).catch(this.log.fault);
  }

  /** Lets running jobs finish; takes no new one. */
  async leave(queue: QueueName): Promise<void> {
    this.leaving.add(queue);
    await this.workers.get(queue)?.close();
    if (queue === CATALOGUE[CHANGES].queue) await this.looks.settled();
    this.workers.delete(queue);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.workers.keys()].map((queue) => this.leave(queue)));
  }

  private async run(name: string, data: object, id: string): Promise<void> {
    const started = performance.now();
    const passed = () => Math.round(performance.now() - started);
    try {
      if (name === CHANGES) return await this.looks.ask(null);
      const outcome = await this.keep(name, data, id);
      this.log.ran(name, id, outcome, passed());
    } catch (error) {
      this.log.failed(name, id, error, passed());
      if (!isPoke(name as JobName) && !(error instanceof NotNow)) await this.markFailed(name as JobName, id, error).catch(this.log.fault);
      throw error;
    }
  }

  private async keep(name: string, data: object, id: string): Promise<JobOutcome> {
    const handler = this.handlers.find((one) => one.name === name);
    if (!handler) throw new Error(`unknown job ${name}`);
    const outcome = await handler.run(data as never, id);
    if (this.slowJobMs > 0) await new Promise((resolve) => setTimeout(resolve, this.slowJobMs));
    failPoint('before-done');
    if (!isPoke(name as JobName)) await this.done.ask(id);
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

  /** All that wait. Whoever promises one from here on says so with a poke of their own. */
  private async carryChanges(): Promise<[]> {
    const { queue } = CATALOGUE[CHANGES];
    await this.carrier.queue(queue).removeDeduplicationKey(CHANGES);
    for (let isOver = false; !isOver; ) {
      const waiting = await waitingFor(this.dataSource, CHANGES, CHANGES_AT_ONCE);
      const areKept = await this.carryEach(waiting);
      isOver = !areKept || waiting.length < CHANGES_AT_ONCE || this.leaving.has(queue);
    }
    await this.lookAgain();
    return [];
  }

  /** Answers whether all are kept. */
  private async carryEach(waiting: readonly WaitingChange[]): Promise<boolean> {
    const areKept = await Promise.all(waiting.filter(({ attempt }) => attempt === 0).map((change) => this.isKept(change)));
    let faults = 0;
    for (const change of waiting.filter(({ attempt }) => attempt > 0)) {
      if (faults === FAULTS_IN_A_ROW) return false;
      const isKept = await this.isKept(change);
      faults = isKept ? 0 : faults + 1;
      areKept.push(isKept);
    }
    return areKept.every(Boolean);
  }

  private async isKept({ name, payload, id }: WaitingChange): Promise<boolean> {
    return this.run(name, payload, id).then(
      () => true,
      () => false,
    );
  }

  /** Once the first of those that have failed has had its rest. */
  private async lookAgain(): Promise<void> {
    const restMs = await restLeft(this.dataSource, CHANGES);
    if (restMs === null) return;
    const poke = changesPoke(new Date(Date.now() + Math.max(LOOK_AGAIN_AFTER_MS, restMs)));
    await this.carrier.queue(CATALOGUE[CHANGES].queue).add(poke.name, poke.payload, jobOptions(poke));
  }
}
