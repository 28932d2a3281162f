import { type BeforeApplicationShutdown, type DynamicModule, Inject, Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { JobRunner, Outbox, type QueueBackend, Sweeper } from '@seve/jobs';
import { CandidateIdentity } from '@seve/lifecycles';
import type { LetterTransport } from '@seve/mailing';
import { DatabaseModule, Metrics, OutboxModule, QUEUE_BACKEND, RuntimeModule } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { FollowUpApplicationsJob } from './applications/follow-up-applications.job.js';
import { ListPastBreachesJob } from './campus/list-past-breaches.job.js';
import { ReopenEscalationsJob } from './campus/reopen-escalations.job.js';
import { CheckImageJob } from './companies/images/check-image.job.js';
import { DailyJobs } from './daily-jobs.js';
import { jobLog } from './job-log.js';
import { LapseInvitationsJob } from './matching/candidates/lapse-invitations.job.js';
import { ListCandidatesJob } from './matching/candidates/list-candidates.job.js';
import { OptedInStudents } from './matching/candidates/opted-in-students.js';
import { LiveIndex } from './matching/engine/live-index.js';
import { LeaderLock } from './matching/leadership/leader-lock.js';
import { ListKeeper } from './matching/leadership/list-keeper.js';
import { Matching } from './matching/leadership/matching.js';
import { MatchChangesJob } from './matching/match-changes.job.js';
import { RescoreJob } from './matching/rescore.job.js';
import { ArchiveOffersJob } from './offers/archive-offers.job.js';
import { AskNextYearJob } from './offers/ask-next-year.job.js';
import { ExpireOfferJob } from './offers/expire-offer.job.js';
import { TellSavedOffersJob } from './offers/tell-saved-offers.job.js';
import { WarnExpiringJob } from './offers/warn-expiring.job.js';
import { FollowContractsJob } from './papers/contracts/follow-contracts.job.js';
import { FollowFrameworksJob } from './papers/framework-agreements/follow-frameworks.job.js';
import { AskHostOfGroupJob } from './papers/signing/ask-host-of-group.job.js';
import { RemindSignatoriesJob } from './papers/signing/remind-signatories.job.js';
import { SealPaperJob } from './papers/signing/seal-paper.job.js';
import { SigningModule } from './papers/signing/signing.module.js';
import { TellSignatoryJob } from './papers/signing/tell-signatory.job.js';
import { CheckCvJob } from './people/cv/check-cv.job.js';
import { CvModule } from './people/cv/cv.module.js';
import { RecheckCvs } from './people/cv/recheck-cvs.js';
import { FinishErasureJob } from './people/finish-erasure.job.js';
import { FollowPlacementsJob } from './placements/follow-placements.job.js';
import { RemindHostsJob } from './placements/remind-hosts.job.js';
import { Heartbeat } from './platform/health/heartbeat.js';
import { ForgetOld } from './platform/housekeeping/forget-old.js';
import { KeepAudit } from './platform/housekeeping/keep-audit.js';
import { KeepRetention } from './platform/housekeeping/keep-retention.js';
import { ReadPast } from './platform/housekeeping/read-past.js';
import { ReplayErasures } from './platform/housekeeping/replay-erasures.js';
import { TellGivenUp } from './platform/housekeeping/tell-given-up.js';
import { MailModule } from './platform/mail/mail.module.js';
import { SendEmailsJob } from './platform/mail/send-emails.job.js';
import { JobCounts } from './platform/metrics/job-counts.js';
import { MetricsListener } from './platform/metrics/metrics-listener.js';
import { AnnounceCandidatesJob } from './platform/notifications/announce-candidates.job.js';
import { AnnounceMatchesJob } from './platform/notifications/announce-matches.job.js';
import { DigestEventsJob } from './platform/notifications/digest-events.job.js';
import { DigestScheduler } from './platform/notifications/digest-scheduler.js';
import { Schedule } from './schedule.js';
import { RunRosterImportJob } from './school/roster-imports/run-roster-import.job.js';
import { DAILY_JOBS, TRANSPORT } from './tokens.js';

const JOBS = [
  RescoreJob,
  AnnounceMatchesJob,
  ListCandidatesJob,
  AnnounceCandidatesJob,
  DigestEventsJob,
  ListPastBreachesJob,
  FinishErasureJob,
  ExpireOfferJob,
  WarnExpiringJob,
  AskNextYearJob,
  CheckCvJob,
  CheckImageJob,
  RunRosterImportJob,
  AskHostOfGroupJob,
  TellSignatoryJob,
  SealPaperJob,
  SendEmailsJob,
];

/** In the order in which the schedule enqueues them. */
const DAILY = [
  LapseInvitationsJob,
  FollowUpApplicationsJob,
  ReopenEscalationsJob,
  RemindHostsJob,
  RemindSignatoriesJob,
  FollowPlacementsJob,
  FollowContractsJob,
  FollowFrameworksJob,
  TellSavedOffersJob,
  ArchiveOffersJob,
];

/**
 * The whole worker. Created after the boot gate; stops in order: no new job, the running jobs, the jobs they have enqueued, the
 * connections.
 */
@Module({})
export class WorkerModule implements BeforeApplicationShutdown {
  constructor(
    private readonly runner: JobRunner,
    private readonly matching: Matching,
    private readonly schedule: Schedule,
    private readonly outbox: Outbox,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(TRANSPORT) private readonly transport: LetterTransport,
  ) {}

  static forRoot(config: Config, log: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        RuntimeModule.forRoot(config, log),
        DatabaseModule.forRoot('worker'),
        OutboxModule.forRoot('worker'),
        MailModule,
        CvModule,
        SigningModule,
      ],
      providers: [
        {
          provide: Sweeper,
          inject: [DataSource, QUEUE_BACKEND],
          useFactory: (dataSource: DataSource, backend: QueueBackend) => new Sweeper(dataSource, backend),
        },
        DigestScheduler,
        KeepAudit,
        ReadPast,
        TellGivenUp,
        ReplayErasures,
        KeepRetention,
        RecheckCvs,
        ForgetOld,
        {
          provide: LeaderLock,
          useFactory: () => new LeaderLock(config.databaseUrl, (error) => log.warn({ err: error }, 'matching leader')),
        },
        LiveIndex,
        MatchChangesJob,
        ListKeeper,
        { provide: CandidateIdentity, useFactory: () => new CandidateIdentity(config.secret) },
        OptedInStudents,
        ...JOBS,
        ...DAILY,
        { provide: DAILY_JOBS, inject: DAILY, useFactory: (...jobs: InstanceType<(typeof DAILY)[number]>[]) => jobs },
        DailyJobs,
        {
          provide: JobRunner,
          inject: [DataSource, QUEUE_BACKEND, JobCounts, MatchChangesJob, DailyJobs, ...JOBS],
          useFactory: (
            dataSource: DataSource,
            backend: QueueBackend,
            counts: JobCounts,
            batch: MatchChangesJob,
            daily: DailyJobs,
            ...jobs: InstanceType<(typeof JOBS)[number]>[]
          ) => new JobRunner(dataSource, backend, [...jobs, ...daily.handlers()], batch, jobLog(log, counts), config.slowJobMs),
        },
        Matching,
        Schedule,
        Heartbeat,
        { provide: Metrics, useFactory: () => new Metrics() },
        JobCounts,
        MetricsListener,
      ],
    };
  }

  /** TypeORM's module closes the data source in `onApplicationShutdown`. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.schedule.stop(), this.runner.stop()]);
    await this.matching.stop();
    await this.outbox.settled();
    this.transport.close();
    await this.backend.close();
  }
}
