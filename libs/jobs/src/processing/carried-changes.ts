import type { DataSource } from 'typeorm';
import { CATALOGUE } from '../catalogue.js';
import { addJob } from '../outbox/enqueued-job.js';
import { wakeUpForChanges } from '../outbox/wake-up.js';
import { Batcher } from './batcher.js';
import type { JobQueue, QueueBackend } from './queue-backend.js';
import { restLeft, type WaitingChange, waitingChanges } from './waiting-changes.js';

/** The wake-up job that says that changes wait. */
export const CHANGES = 'match-changes';
const AT_ONCE = 100;
/** Changes that have failed are tried alone. Once so many fail again in a row it is no fault of theirs. */
const FAULTS_IN_A_ROW = 2;
const LOOK_AGAIN_AFTER_MS = 1_000;

/** Promises that one wake-up job stands for, carried together. */
export class CarriedChanges {
  /** A wake-up job that comes while changes are carried is another look once they are. */
  private readonly looks = new Batcher<null, void>(() => this.runAll());
  private isLeaving = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
    private readonly run: (change: WaitingChange) => Promise<void>,
  ) {}

  /** Whoever carried them before may have died with a wake-up job in hand. */
  begin(): Promise<void> {
    this.isLeaving = false;
    return this.look();
  }

  look(): Promise<void> {
    return this.looks.add(null);
  }

  /** Once what is under way has ended. */
  leave(): Promise<void> {
    this.isLeaving = true;
    return this.looks.settled();
  }

  /** All that wait. Whoever promises one from here on says so with a wake-up job of their own. */
  private async runAll(): Promise<[]> {
    await this.queue.removeDeduplicationKey(CHANGES);
    for (let isOver = false; !isOver; ) {
      const waiting = await waitingChanges(this.dataSource, AT_ONCE);
      const areKept = await this.carryEach(waiting);
      isOver = !areKept || waiting.length < AT_ONCE || this.isLeaving;
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

  private async isKept(change: WaitingChange): Promise<boolean> {
    return this.run(change).then(
      () => true,
      () => false,
    );
  }

  /** Once the first of those that have failed has had its rest. */
  private async lookAgain(): Promise<void> {
    const restMs = await restLeft(this.dataSource);
    if (restMs === null) return;
    await addJob(this.queue, wakeUpForChanges(new Date(Date.now() + Math.max(LOOK_AGAIN_AFTER_MS, restMs))));
  }

  private get queue(): JobQueue {
    return this.backend.queue(CATALOGUE[CHANGES].queue);
  }
}
