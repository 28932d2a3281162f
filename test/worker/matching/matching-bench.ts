import { MOVED_MATCHES_CHANNEL } from '@seve/database';
import type { JobHandler, JobName, Outbox } from '@seve/jobs';
import type { RankedMatch } from '@seve/matching';
import type { Clock } from '@seve/runtime';
import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { LiveIndex } from '../../../apps/worker/src/matching/engine/live-index.js';
import { loadIndex } from '../../../apps/worker/src/matching/engine/load-index.js';
import { LeaderLock } from '../../../apps/worker/src/matching/leadership/leader-lock.js';
import { ListKeeper } from '../../../apps/worker/src/matching/leadership/list-keeper.js';
import { MatchChanges } from '../../../apps/worker/src/matching/match-changes.js';
import { MatchOfferJob } from '../../../apps/worker/src/matching/match-offer.job.js';
import { MatchStudentJob } from '../../../apps/worker/src/matching/match-student.job.js';
import { RescoreJob } from '../../../apps/worker/src/matching/rescore.job.js';
import { DigestScheduler } from '../../../apps/worker/src/notifications/digest-scheduler.js';

interface Parts {
  dataSource: DataSource;
  outbox: Outbox;
  clock: Clock;
  settings: { digestCollectMs: number };
}

/** Matching in this process: the seat is taken and everybody is loaded before the first job that needs them. */
export class MatchingBench {
  readonly log: { level: number; msg: string; count?: number; examples?: object[] }[] = [];
  readonly seat: LeaderLock;
  readonly live: LiveIndex;
  readonly lists: ListKeeper;
  readonly matchOffer: JobHandler<'match-offer'>;
  readonly matchStudent: JobHandler<'match-student'>;
  readonly rescore: JobHandler<'rescore'>;
  private isSeated = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly parts: Parts,
  ) {
    const { dataSource, outbox, clock, settings } = parts;
    const log = pino({}, { write: (line) => this.log.push(JSON.parse(line)) });
    this.seat = new LeaderLock(databaseUrl, (error) => log.warn({ err: error }, 'matching seat'));
    this.live = new LiveIndex(dataSource, outbox, clock, this.seat, log);
    const digests = new DigestScheduler(clock, settings);
    const changes = new MatchChanges(this.live, digests);
    this.lists = new ListKeeper(this.live, outbox, digests, log);
    this.matchOffer = this.loaded(new MatchOfferJob(changes));
    this.matchStudent = this.loaded(new MatchStudentJob(changes));
    this.rescore = this.loaded(new RescoreJob(this.live, digests));
  }

  /** Everybody who is there now is known, as after a start of the worker. */
  async load(): Promise<void> {
    if (!this.isSeated)
      await new Promise<void>((resolve) => {
        void this.seat.keep({ onElected: async () => resolve(), onLost: async () => this.live.close() });
      });
    this.isSeated = true;
    await this.live.open();
  }

  /** What a worker that starts now would store, in the order of ids. */
  async fullRun(): Promise<RankedMatch[]> {
    const { manager } = this.parts.dataSource;
    const index = await loadIndex(manager, await this.live.scoringOfToday(), pino({ level: 'silent' }));
    const students: { id: string }[] = await manager.query('select id from student');
    const pairOf = ({ studentId, offerId }: RankedMatch) => `${studentId} ${offerId}`;
    return index.rowsOf(students.map(({ id }) => id)).sort((one, other) => (pairOf(one) < pairOf(other) ? -1 : 1));
  }

  /** Hears what open pages hear. */
  async listen(hear: (notice: string) => void): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    client.on('notification', ({ payload = '' }) => hear(payload));
    await client.query(`listen ${MOVED_MATCHES_CHANNEL}`);
    return client;
  }

  /** The next job loads again. */
  forget(): void {
    this.live.close();
  }

  async stop(): Promise<void> {
    this.live.close();
    if (this.isSeated) await this.seat.leave();
  }

  private loaded<Name extends JobName>(job: JobHandler<Name>): JobHandler<Name> {
    return {
      name: job.name,
      run: async (payload, jobId) => {
        if (!this.live.isOpen) await this.load();
        return job.run(payload, jobId);
      },
    };
  }
}
