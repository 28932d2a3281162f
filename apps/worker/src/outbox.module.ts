import { Global, Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createQueueBackend, Outbox, type QueueBackend, Sweeper } from '@seve/jobs';
import { ApplicationLetters, OfferLetters } from '@seve/lifecycles';
import { Clock, CONFIG, LOG, QUEUE_BACKEND } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

/** The queue, the outbox in front of it, and the letters that transitions enqueue. Closed by `WorkerModule`. */
@Global()
@Module({
  providers: [
    {
      provide: QUEUE_BACKEND,
      inject: [CONFIG, LOG],
      useFactory: (config: Config, log: Logger) => createQueueBackend(config, (error) => log.warn({ err: error }, 'queue')),
    },
    {
      provide: Outbox,
      inject: [DataSource, QUEUE_BACKEND, LOG, CONFIG],
      useFactory: (dataSource: DataSource, backend: QueueBackend, log: Logger, config: Config) =>
        new Outbox(dataSource, backend, (error) => log.warn({ err: error }, 'flush left to the sweeper'), config),
    },
    {
      provide: Sweeper,
      inject: [DataSource, QUEUE_BACKEND],
      useFactory: (dataSource: DataSource, backend: QueueBackend) => new Sweeper(dataSource, backend),
    },
    {
      provide: ApplicationLetters,
      inject: [CONFIG, Clock],
      useFactory: ({ publicUrl }: Config, clock: Clock) => new ApplicationLetters(publicUrl, clock),
    },
    { provide: OfferLetters, inject: [CONFIG], useFactory: ({ publicUrl }: Config) => new OfferLetters(publicUrl) },
  ],
  exports: [QUEUE_BACKEND, Outbox, Sweeper, ApplicationLetters, OfferLetters],
})
export class OutboxModule {}
