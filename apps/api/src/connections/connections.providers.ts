import type { Provider } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createDataSource, createPool } from '@seve/database';
import { createQueueBackend, Outbox, type QueueBackend } from '@seve/jobs';
import { ApplicationLetters, OfferLetters } from '@seve/lifecycles';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { nextOnce } from '../http/idempotency/running-request.js';
import { Clock } from './clock.js';
import { CONFIG, LOG, POOL, QUEUE_BACKEND } from './tokens.js';

/** Longest that a request may keep the database busy with one statement. */
const STATEMENT_MS = 3_000;

/** Built after the boot gate: a queue made while the database is away stays dead. */
export const CONNECTIONS: Provider[] = [
  {
    provide: DataSource,
    inject: [CONFIG],
    useFactory: (config: Config) => createDataSource(config.databaseUrl, { poolSize: 12, statementTimeoutMs: STATEMENT_MS }).initialize(),
  },
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
