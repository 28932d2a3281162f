import { type BeforeApplicationShutdown, type DynamicModule, Inject, Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { JobRunner, Outbox, type QueueBackend, Sweeper } from '@seve/jobs';
import { CandidateIdentity } from '@seve/lifecycles';
import type { LetterTransport } from '@seve/mailing';
import { DatabaseModule, Metrics, OutboxModule, QUEUE_BACKEND, RuntimeModule } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { ListCandidatesJob } from './candidates/list-candidates.job.js';
import { OptedInStudents } from './candidates/opted-in-students.js';
import { FollowContractsJob } from './contracts/follow-contracts.job.js';
import { CheckCvJob } from './cv/check-cv.job.js';
import { CvModule } from './cv/cv.module.js';
import { FollowFrameworksJob } from './frameworks/follow-frameworks.job.js';
import { Heartbeat } from './health/heartbeat.js';
import { ArchiveOffersJob } from './housekeeping/archive-offers.job.js';
import { ExpireOfferJob } from './housekeeping/expire-offer.job.js';
import { FinishErasureJob } from './housekeeping/finish-erasure.job.js';
import { ForgetOld } from './housekeeping/forget-old.js';
import { KeepAudit } from './housekeeping/keep-audit.js';
import { KeepRetention } from './housekeeping/keep-retention.js';
import { LapseInvitationsJob } from './housekeeping/lapse-invitations.job.js';
import { ListPastBreachesJob } from './housekeeping/list-past-breaches.job.js';
import { ReadPast } from './housekeeping/read-past.js';
import { RecheckCvs } from './housekeeping/recheck-cvs.js';
import { ReplayErasures } from './housekeeping/replay-erasures.js';
import { TellGivenUp } from './housekeeping/tell-given-up.js';
import { CheckImageJob } from './images/check-image.job.js';
import { jobLog } from './job-log.js';
import { MailModule } from './mail/mail.module.js';
import { SendEmailsJob } from './mail/send-emails.job.js';
import { LiveIndex } from './matching/engine/live-index.js';
import { LeaderLock } from './matching/leadership/leader-lock.js';
import { ListKeeper } from './matching/leadership/list-keeper.js';
import { Matching } from './matching/leadership/matching.js';
import { MatchChangesJob } from './matching/match-changes.job.js';
import { RescoreJob } from './matching/rescore.job.js';
import { JobCounts } from './metrics/job-counts.js';
import { MetricsListener } from './metrics/metrics-listener.js';
import { AnnounceCandidatesJob } from './notifications/announce-candidates.job.js';
import { AnnounceMatchesJob } from './notifications/announce-matches.job.js';
import { DigestEventsJob } from './notifications/digest-events.job.js';
import { DigestScheduler } from './notifications/digest-scheduler.js';
import { AskNextYearJob } from './reminders/ask-next-year.job.js';
import { FollowUpApplicationsJob } from './reminders/follow-up-applications.job.js';
import { RemindHostsJob } from './reminders/remind-hosts.job.js';
import { ReopenEscalationsJob } from './reminders/reopen-escalations.job.js';
import { TellSavedOffersJob } from './reminders/tell-saved-offers.job.js';
import { WarnExpiringJob } from './reminders/warn-expiring.job.js';
import { RunRosterImportJob } from './roster/run-roster-import.job.js';
import { Schedule } from './schedule.js';
import { AskHostOfGroupJob } from './signing/ask-host-of-group.job.js';
import { FollowPlacementsJob } from './signing/follow-placements.job.js';
import { RemindSignatoriesJob } from './signing/remind-signatories.job.js';
import { SealPaperJob } from './signing/seal-paper.job.js';
import { SigningModule } from './signing/signing.module.js';
import { TellSignatoryJob } from './signing/tell-signatory.job.js';
import { TRANSPORT } from './tokens.js';

const JOBS = [
  RescoreJob,
  AnnounceMatchesJob,
  ListCandidatesJob,
  AnnounceCandidatesJob,
  DigestEventsJob,
  LapseInvitationsJob,
  FollowUpApplicationsJob,
  RemindHostsJob,
  ListPastBreachesJob,
  FinishErasureJob,
  ReopenEscalationsJob,
  ExpireOfferJob,
  WarnExpiringJob,
  TellSavedOffersJob,
  ArchiveOffersJob,
  AskNextYearJob,
  CheckCvJob,
  CheckImageJob,
  RunRosterImportJob,
  AskHostOfGroupJob,
  TellSignatoryJob,
  RemindSignatoriesJob,
  SealPaperJob,
  FollowContractsJob,
  FollowFrameworksJob,
  FollowPlacementsJob,
  SendEmailsJob,
];

/** The whole worker. Built after the boot gate; ends in order: no new job, the jobs that run, the jobs they have enqueued, the connections. */
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
        {
          provide: JobRunner,
          inject: [DataSource, QUEUE_BACKEND, JobCounts, MatchChangesJob, ...JOBS],
          useFactory: (
            dataSource: DataSource,
            backend: QueueBackend,
            counts: JobCounts,
            batch: MatchChangesJob,
            ...jobs: InstanceType<(typeof JOBS)[number]>[]
          ) => new JobRunner(dataSource, backend, jobs, batch, jobLog(log, counts), config.slowJobMs),
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

  /** TypeORM's module ends the data source in `onApplicationShutdown`. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.schedule.stop(), this.runner.stop()]);
    await this.matching.stop();
    await this.outbox.settled();
    this.transport.close();
    await this.backend.close();
  }
}
