import { PAGE_NOTICES_CHANNEL } from '@seve/database';
import type { BatchHandler, DueJob, JobHandler, JobOutcome, Outbox } from '@seve/jobs';
import type { RankedMatch } from '@seve/matching';
import type { Clock } from '@seve/runtime';
import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { LiveIndex } from '../../../apps/worker/src/matching/engine/live-index.js';
import { loadIndex } from '../../../apps/worker/src/matching/engine/load-index.js';
import { LeaderLock } from '../../../apps/worker/src/matching/leadership/leader-lock.js';
import { ListKeeper } from '../../../apps/worker/src/matching/leadership/list-keeper.js';
import { MatchChangesJob } from '../../../apps/worker/src/matching/match-changes.job.js';
import { RescoreJob } from '../../../apps/worker/src/matching/rescore.job.js';
import { DigestScheduler } from '../../../apps/worker/src/platform/notifications/digest-scheduler.js';

interface Parts {
  dataSource: DataSource;
  outbox: Outbox;
  clock: Clock;
  settings: { digestCollectMs: number };
}

/** Matching in the process of the test: becomes leader, and loads all students and offers before the first job that needs them. */
export class MatchingBench {
  readonly log: { level: number; msg: string; count?: number; examples?: object[] }[] = [];
  readonly lock: LeaderLock;
  readonly live: LiveIndex;
  readonly lists: ListKeeper;
  readonly matchChanges: BatchHandler;
  readonly matchOffer: JobHandler<'match-offer'>;
  readonly matchStudent: JobHandler<'match-student'>;
  readonly rescore: JobHandler<'rescore'>;
  private isLeader = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly parts: Parts,
  ) {
    const { dataSource, outbox, clock, settings } = parts;
    const log = pino({}, { write: (line) => this.log.push(JSON.parse(line)) });
    this.lock = new LeaderLock(databaseUrl, (error) => log.warn({ err: error }, 'matching leader'));
    this.live = new LiveIndex(dataSource, outbox, clock, this.lock, log);
    const digests = new DigestScheduler(clock, settings);
    const matchChanges = new MatchChangesJob(this.live, digests);
    this.matchChanges = {
      name: 'match-changes',
      runBatch: async (jobs) => {
        await this.loadIfNeeded();
        return matchChanges.runBatch(jobs);
      },
    };
    this.lists = new ListKeeper(this.live, outbox, digests, log);
    this.matchOffer = {
      name: 'match-offer',
      run: (payload, id) => this.runOne({ id, name: 'match-offer', payload, attempt: 0 }),
    };
    this.matchStudent = {
      name: 'match-student',
      run: (payload, id) => this.runOne({ id, name: 'match-student', payload, attempt: 0 }),
    };
    const rescore = new RescoreJob(this.live, digests);
    this.rescore = {
      name: 'rescore',
      run: async (payload, id) => {
        await this.loadIfNeeded();
        return rescore.run(payload, id);
      },
    };
  }

  /** Loads all students and offers, as a starting worker does. */
  async load(): Promise<void> {
    if (!this.isLeader)
      await new Promise<void>((resolve) => {
        void this.lock.keep({ onElected: async () => resolve(), onLost: async () => this.live.close() });
      });
    this.isLeader = true;
    await this.live.open();
  }

  /** Returns the lists that a worker starting now would store, in order of ids. */
  async fullRun(): Promise<RankedMatch[]> {
    const { manager } = this.parts.dataSource;
    const index = await loadIndex(manager, await this.live.scoringOfToday(), pino({ level: 'silent' }));
    const students: { id: string }[] = await manager.query('select id from student');
    const pairOf = ({ studentId, offerId }: RankedMatch) => `${studentId} ${offerId}`;
    return index.rowsOf(students.map(({ id }) => id)).sort((one, other) => (pairOf(one) < pairOf(other) ? -1 : 1));
  }

  /** Subscribes to the notices that open pages receive. */
  async listen(hear: (notice: string) => void): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    client.on('notification', ({ payload = '' }) => hear(payload));
    await client.query(`listen ${PAGE_NOTICES_CHANNEL}`);
    return client;
  }

  /** Makes the next job load everything again. */
  forget(): void {
    this.live.close();
  }

  async stop(): Promise<void> {
    this.live.close();
    if (this.isLeader) await this.lock.leave();
  }

  private async runOne(job: DueJob): Promise<JobOutcome> {
    const [outcome] = await this.matchChanges.runBatch([job]);
    if (!outcome) throw new Error('a batch of one has no outcome');
    return outcome;
  }

  private async loadIfNeeded(): Promise<void> {
    if (!this.live.isOpen) await this.load();
  }
}
