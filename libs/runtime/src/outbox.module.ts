import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createQueueBackend, type IdempotentRun, Outbox, type QueueBackend } from '@seve/jobs';
import {
  AgreementLetters,
  ApplicationLetters,
  BreakLetters,
  ContractLetters,
  FilingLetters,
  FrameworkLetters,
  OfferLetters,
  PaperBeginning,
  PlaceLetters,
  SignatureLetters,
} from '@seve/lifecycles';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import type { ProcessName } from './log.js';
import { CONFIG, LOG, QUEUE_BACKEND } from './tokens.js';

/**
 * The queue, the outbox before it, and the letters that transitions enqueue. Import it after the boot gate: a queue created without
 * database never works. The application's module settles the outbox and closes the queue.
 */
@Global()
@Module({})
export class OutboxModule {
  /** `nextRun`: makes the next transaction of the current request idempotent; missing in a process without requests. */
  static forRoot(process: ProcessName, nextRun?: () => IdempotentRun | null): DynamicModule {
    return {
      module: OutboxModule,
      providers: [
        {
          provide: QUEUE_BACKEND,
          inject: [CONFIG, LOG],
          useFactory: (config: Config, log: Logger) =>
            createQueueBackend({ ...config, applicationName: `seve ${process}` }, (error) => log.warn({ err: error }, 'queue')),
        },
        {
          provide: Outbox,
          inject: [DataSource, QUEUE_BACKEND, LOG, CONFIG],
          useFactory: (dataSource: DataSource, backend: QueueBackend, log: Logger, config: Config) =>
            new Outbox(dataSource, backend, (error) => log.warn({ err: error }, 'flush left to the sweeper'), config, nextRun),
        },
        {
          provide: AgreementLetters,
          inject: [CONFIG, Clock],
          useFactory: ({ publicUrl }: Config, clock: Clock) => new AgreementLetters(publicUrl, clock),
        },
        {
          provide: ApplicationLetters,
          inject: [CONFIG, Clock],
          useFactory: ({ publicUrl }: Config, clock: Clock) => new ApplicationLetters(publicUrl, clock),
        },
        {
          provide: BreakLetters,
          inject: [CONFIG, Clock],
          useFactory: ({ publicUrl }: Config, clock: Clock) => new BreakLetters(publicUrl, clock),
        },
        {
          provide: ContractLetters,
          inject: [CONFIG, Clock],
          useFactory: ({ publicUrl }: Config, clock: Clock) => new ContractLetters(publicUrl, clock),
        },
        {
          provide: PaperBeginning,
          inject: [AgreementLetters, ContractLetters],
          useFactory: (agreements: AgreementLetters, contracts: ContractLetters) => new PaperBeginning(agreements, contracts),
        },
        {
          provide: PlaceLetters,
          inject: [CONFIG, Clock],
          useFactory: ({ publicUrl }: Config, clock: Clock) => new PlaceLetters(publicUrl, clock),
        },
        {
          provide: SignatureLetters,
          inject: [CONFIG, Clock],
          useFactory: ({ publicUrl }: Config, clock: Clock) => new SignatureLetters(publicUrl, clock),
        },
        {
          provide: FilingLetters,
          inject: [CONFIG, Clock],
          useFactory: ({ publicUrl }: Config, clock: Clock) => new FilingLetters(publicUrl, clock),
        },
        { provide: FrameworkLetters, inject: [CONFIG], useFactory: ({ publicUrl }: Config) => new FrameworkLetters(publicUrl) },
        { provide: OfferLetters, inject: [CONFIG], useFactory: ({ publicUrl }: Config) => new OfferLetters(publicUrl) },
      ],
      exports: [
        QUEUE_BACKEND,
        Outbox,
        AgreementLetters,
        ApplicationLetters,
        BreakLetters,
        ContractLetters,
        FilingLetters,
        FrameworkLetters,
        OfferLetters,
        PaperBeginning,
        PlaceLetters,
        SignatureLetters,
      ],
    };
  }
}
