import type { Provider } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createPool } from '@seve/database';
import { createQueueBackend, Outbox, type QueueBackend } from '@seve/jobs';
import { ApplicationLetters, OfferLetters } from '@seve/lifecycles';
import { Clock, CONFIG, LOG, QUEUE_BACKEND } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { nextOnce } from '../http/idempotency/running-request.js';
import { POOL } from './tokens.js';

/** Built after the boot gate: a queue made while the database is away stays dead. */
export const CONNECTIONS: Provider[] = [
  { provide: POOL, inject: [CONFIG], useFactory: (config: Config) => createPool(config.databaseUrl, 6) },
  {
    provide: QUEUE_BACKEND,
    inject: [CONFIG, LOG],
    useFactory: (config: Config, log: Logger) => createQueueBackend(config, (error) => log.warn({ err: error }, 'queue')),
  },
  {
    provide: Outbox,
    inject: [DataSource, QUEUE_BACKEND, LOG, CONFIG],
    useFactory: (dataSource: DataSource, backend: QueueBackend, log: Logger, config: Config) =>
      new Outbox(dataSource, backend, (error) => log.warn({ err: error }, 'flush left to the sweeper'), config, nextOnce),
  },
  {
    provide: ApplicationLetters,
    inject: [CONFIG, Clock],
    useFactory: (config: Config, clock: Clock) => new ApplicationLetters(config.publicUrl, clock),
  },
  { provide: OfferLetters, inject: [CONFIG], useFactory: (config: Config) => new OfferLetters(config.publicUrl) },
];
