import type { Provider } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createDataSource, createPool } from '@seve/database';
import { createCarrier, Outbox, type QueueCarrier } from '@seve/jobs';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CARRIER, CONFIG, LOG, POOL } from './tokens.js';

/** Built after the boot gate: a queue made while the database is away stays dead. */
export const CONNECTIONS: Provider[] = [
  { provide: DataSource, inject: [CONFIG], useFactory: (config: Config) => createDataSource(config.databaseUrl, 12).initialize() },
  { provide: POOL, inject: [CONFIG], useFactory: (config: Config) => createPool(config.databaseUrl, 6) },
  {
    provide: CARRIER,
    inject: [CONFIG, LOG],
    useFactory: (config: Config, log: Logger) => createCarrier(config, (error) => log.warn({ err: error }, 'queue')),
  },
  {
    provide: Outbox,
    inject: [DataSource, CARRIER, LOG],
    useFactory: (dataSource: DataSource, carrier: QueueCarrier, log: Logger) =>
      new Outbox(dataSource, carrier, (error) => log.warn({ err: error }, 'flush left to the sweeper')),
  },
];
