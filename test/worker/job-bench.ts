import { afterAll, beforeAll } from '@jest/globals';
import { createDataSource } from '@seve/database';
import { createQueueBackend, type JobOutcome, Outbox, type QueueBackend } from '@seve/jobs';
import { ApplicationLetters, CandidateIdentity, OfferLetters, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { DataSource } from 'typeorm';
import { FollowUpApplicationsJob } from '../../apps/worker/src/applications/follow-up-applications.job.js';
import { ReopenEscalationsJob } from '../../apps/worker/src/campus/reopen-escalations.job.js';
import { type DailyJob, DailyJobs } from '../../apps/worker/src/daily-jobs.js';
import { LapseInvitationsJob } from '../../apps/worker/src/matching/candidates/lapse-invitations.job.js';
import { ListCandidatesJob } from '../../apps/worker/src/matching/candidates/list-candidates.job.js';
import { OptedInStudents } from '../../apps/worker/src/matching/candidates/opted-in-students.js';
import { ArchiveOffersJob } from '../../apps/worker/src/offers/archive-offers.job.js';
import { AskNextYearJob } from '../../apps/worker/src/offers/ask-next-year.job.js';
import { ExpireOfferJob } from '../../apps/worker/src/offers/expire-offer.job.js';
import { TellSavedOffersJob } from '../../apps/worker/src/offers/tell-saved-offers.job.js';
import { WarnExpiringJob } from '../../apps/worker/src/offers/warn-expiring.job.js';
import { RemindHostsJob } from '../../apps/worker/src/placements/remind-hosts.job.js';
import { AnnounceCandidatesJob } from '../../apps/worker/src/platform/notifications/announce-candidates.job.js';
import { AnnounceMatchesJob } from '../../apps/worker/src/platform/notifications/announce-matches.job.js';
import { DigestEventsJob } from '../../apps/worker/src/platform/notifications/digest-events.job.js';
import { cloneDatabase, type TestDatabase } from '../support/database/postgres.js';
import { Campus } from './campus.js';
import { MatchingBench } from './matching/matching-bench.js';

const noon = (day: string) => Date.parse(`${day}T11:00:00Z`);

export interface OutboxRow {
  id: string;
  job: string;
  payload: Record<string, unknown>;
  key: string;
  not_before: Date;
}

/** The worker's jobs on a database of their own; they run only when the test runs them. */
export class JobBench {
  private readonly faults: unknown[] = [];
  private readonly emptying: Record<string, Promise<string>> = {};
  private readonly settings = { clockOffsetMs: 0, digestCollectMs: 0, demo: false, publicUrl: 'https://seve.example' };
  readonly clock = new Clock(this.settings);
  readonly outbox: Outbox;
  readonly daily: DailyJobs;
  readonly matching: MatchingBench;
  readonly announceMatches: AnnounceMatchesJob;
  readonly expireOffer: ExpireOfferJob;
  readonly warnExpiring: WarnExpiringJob;
  readonly tellSavedOffers: TellSavedOffersJob;
  readonly archiveOffers: ArchiveOffersJob;
  readonly askNextYear: AskNextYearJob;
  private readonly optedIn: OptedInStudents;
  readonly listCandidates: ListCandidatesJob;
  readonly announceCandidates: AnnounceCandidatesJob;
  readonly lapseInvitations: LapseInvitationsJob;
  readonly digestEvents: DigestEventsJob;
  readonly followUpApplications: FollowUpApplicationsJob;
  readonly remindHosts: RemindHostsJob;
  readonly reopenEscalations: ReopenEscalationsJob;

  private constructor(
    readonly database: TestDatabase,
    readonly dataSource: DataSource,
    readonly backend: QueueBackend,
    readonly campus: Campus,
    private readonly today: string,
  ) {
    this.setDay(today);
    this.outbox = new Outbox(dataSource, backend, (fault) => this.faults.push(fault), this.settings);
    this.daily = new DailyJobs(dataSource, this.outbox, this.clock, []);
    this.matching = this.matchingOver(database.appUrl);
    this.announceMatches = new AnnounceMatchesJob(dataSource, this.outbox, this.clock, this.settings);
    const letters = new ApplicationLetters(this.settings.publicUrl, this.clock);
    this.expireOffer = new ExpireOfferJob(this.outbox, this.clock, letters);
    const offerLetters = new OfferLetters(this.settings.publicUrl);
    this.warnExpiring = new WarnExpiringJob(this.outbox, this.clock, offerLetters);
    this.tellSavedOffers = new TellSavedOffersJob(this.settings);
    this.archiveOffers = new ArchiveOffersJob();
    this.askNextYear = new AskNextYearJob(this.outbox, this.clock, offerLetters);
    const identity = new CandidateIdentity('tilleul-hêtre-charme-aulne-0f3b');
    this.optedIn = new OptedInStudents(dataSource);
    this.listCandidates = new ListCandidatesJob(dataSource, this.outbox, this.clock, identity, this.optedIn, this.settings);
    this.announceCandidates = new AnnounceCandidatesJob(dataSource, this.outbox, this.clock, this.settings);
    this.lapseInvitations = new LapseInvitationsJob();
    this.digestEvents = new DigestEventsJob(dataSource, this.outbox, this.settings);
    this.reopenEscalations = new ReopenEscalationsJob();
    this.remindHosts = new RemindHostsJob(new PlaceLetters(this.settings.publicUrl, this.clock));
    this.followUpApplications = new FollowUpApplicationsJob(letters, this.settings);
  }

  static async start(today = '2026-11-24'): Promise<JobBench> {
    const database = await cloneDatabase();
    const dataSource = await createDataSource(database.appUrl).initialize();
    const backend = await createQueueBackend({ databaseUrl: database.appUrl, redisUrl: null }, () => undefined);
    return new JobBench(database, dataSource, backend, await Campus.plant(database, today), today);
  }

  /** Sets the clock to noon of that day in Paris. */
  setDay(day: string): void {
    this.settings.clockOffsetMs = noon(day) - Date.now();
  }

  setNow(instant: string): void {
    this.settings.clockOffsetMs = Date.parse(instant) - Date.now();
  }

  /** Returns another process that could do the matching, with its connection at that address. */
  matchingOver(databaseUrl: string): MatchingBench {
    const { dataSource, outbox, clock, settings } = this;
    return new MatchingBench(databaseUrl, { dataSource, outbox, clock, settings });
  }

  get matchOffer() {
    return this.matching.matchOffer;
  }

  get matchStudent() {
    return this.matching.matchStudent;
  }

  get rescore() {
    return this.matching.rescore;
  }

  setDemo(demo: boolean): void {
    this.settings.demo = demo;
  }

  setCollectMs(digestCollectMs: number): void {
    this.settings.digestCollectMs = digestCollectMs;
  }

  outboxRows(job: string): Promise<OutboxRow[]> {
    return this.database.query(
      'select id, job, payload, key, not_before from outbox where job = $1 and done_at is null order by created_at, id',
      [job],
    );
  }

  /**
   * Runs a daily job if it is due on the day of the bench. Fails if it is still due afterwards, because each pass would enqueue it again.
   */
  async runIfDue(job: DailyJob): Promise<JobOutcome> {
    if (!(await this.isEnqueued(job))) return 'skipped';
    const outcome = await this.daily.run(job);
    if (await this.isEnqueued(job)) throw new Error(`${job.name} is due after its run`);
    return outcome;
  }

  private async isEnqueued(job: DailyJob): Promise<boolean> {
    await this.daily.enqueueIfDue(job);
    const rows = await this.database.query('update outbox set done_at = now() where job = $1 and done_at is null returning id', [job.name]);
    return rows.length > 0;
  }

  matches(): Promise<
    { student_id: string; offer_id: string; student_score: number; post_score: number; total: number; updated_at: Date }[]
  > {
    return this.database.query('select * from match order by student_id, offer_id');
  }

  /** Prepares the next test: an empty campus, and the day on which the bench started. */
  async clear(): Promise<void> {
    await this.outbox.settled();
    this.setDay(this.today);
    this.setDemo(false);
    this.setCollectMs(0);
    this.matching.forget();
    this.matching.log.length = 0;
    this.optedIn.forget();
    await this.empty('match', 'match_announcement', 'application', 'offer_skill', 'offer', 'student', 'outbox', 'email');
    // Members of companies are deleted with them; those of the school stay.
    await this.database.query('delete from company; delete from letter_preference; delete from bullmq.job');
  }

  /**
   * Deletes the rows of these tables and of all that refer to them. For the few rows of a test this takes a tenth of the time of
   * `truncate`.
   */
  async empty(...roots: readonly string[]): Promise<void> {
    const key = roots.join();
    this.emptying[key] ??= this.emptyingOf(roots);
    await this.database.query(await this.emptying[key]);
  }

  /** Disables foreign keys and triggers, which would require an order. */
  private async emptyingOf(roots: readonly string[]): Promise<string> {
    const tables = await this.database.query<{ name: string }>(
      `with recursive hanging(oid) as (
         select name::regclass::oid from unnest($1::text[]) name
         union select conrelid from pg_constraint join hanging on confrelid = hanging.oid where contype = 'f')
       select oid::regclass::text as name from hanging`,
      [roots],
    );
    const deletes = tables.map(({ name }) => `delete from ${name};`).join(' ');
    return `begin; set local session_replication_role = replica; ${deletes} commit`;
  }

  async stop(): Promise<void> {
    await this.matching.stop();
    await this.outbox.settled();
    await this.backend.close();
    await this.dataSource.destroy();
    await this.database.drop();
    if (this.faults.length > 0) throw this.faults[0];
  }
}

/** Tests of one subject; each leaves the bench in the state after `clear`. */
export type BenchTests = (bench: () => JobBench) => void;

/** Runs the tests of several subjects one after another on one bench. */
export function onOneBench(...subjects: readonly BenchTests[]): void {
  let bench: JobBench;
  beforeAll(async () => {
    bench = await JobBench.start();
  });
  afterAll(() => bench?.stop());
  for (const subject of subjects) subject(() => bench);
}
