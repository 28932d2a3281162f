import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createDataSource } from '@seve/database';
import { createCarrier, JobRunner, Outbox, type QueueCarrier, Sweeper } from '@seve/jobs';
import { createLetterTransport, type LetterTransport } from '@seve/mailing';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { SendEmailJob } from './mail/send-email.job.js';
import { MatchOfferJob } from './matching/match-offer.job.js';
import { MatchStudentJob } from './matching/match-student.job.js';
import { AnnounceMatchesJob } from './notifications/announce-matches.job.js';
import { DigestPromise } from './notifications/digest-promise.js';
import { Schedule } from './schedule.js';
import { CARRIER, CONFIG, LOG, TRANSPORT } from './tokens.js';
import { jobLog } from './worker-log.js';

const JOBS = [MatchOfferJob, MatchStudentJob, AnnounceMatchesJob, SendEmailJob];

/** The whole worker. Built after the boot gate; ends in order: no new job, those that run, what they promised, the connections. */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(
    private readonly runner: JobRunner,
    private readonly schedule: Schedule,
    private readonly outbox: Outbox,
    private readonly dataSource: DataSource,
    @Inject(CARRIER) private readonly carrier: QueueCarrier,
    @Inject(TRANSPORT) private readonly transport: LetterTransport,
  ) {}

  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
        { provide: CARRIER, useFactory: () => createCarrier(config, (error) => log.warn({ err: error }, 'queue')) },
        { provide: TRANSPORT, useFactory: () => createLetterTransport(config.smtpUrl, config.mailFrom) },
        { provide: DataSource, useFactory: () => createDataSource(config.databaseUrl).initialize() },
        {
          provide: Outbox,
          inject: [DataSource, CARRIER],
          useFactory: (dataSource: DataSource, carrier: QueueCarrier) =>
            new Outbox(dataSource, carrier, (error) => log.warn({ err: error }, 'flush left to the sweeper')),
        },
        {
          provide: Sweeper,
          inject: [DataSource, CARRIER],
          useFactory: (dataSource: DataSource, carrier: QueueCarrier) => new Sweeper(dataSource, carrier),
        },
        Clock,
        DigestPromise,
        ...JOBS,
        {
          provide: JobRunner,
          inject: [DataSource, CARRIER, ...JOBS],
          useFactory: (dataSource: DataSource, carrier: QueueCarrier, ...jobs: InstanceType<(typeof JOBS)[number]>[]) =>
            new JobRunner(dataSource, carrier, jobs, jobLog(log), config.slowJobMs),
        },
        Schedule,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.schedule.stop(), this.runner.stop()]);
    await this.outbox.settled();
    this.transport.close();
    await this.carrier.close();
    await this.dataSource.destroy();
  }
}
