import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Outbox, type QueueCarrier } from '@seve/jobs';
import { ApplicationLetters, OfferLetters } from '@seve/lifecycles';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { AddressPace } from './address-pace.js';
import { Clock } from './clock.js';
import { CONNECTIONS } from './connections.providers.js';
import { Doorkeeper } from './doorkeeper.js';
import { ThrottleCounters } from './throttle.js';
import { CARRIER, POOL } from './tokens.js';

/** What leads out of the process: the database, the queue. Closed in order, after HTTP. */
@Global()
@Module({
  providers: [AddressPace, Clock, Doorkeeper, ThrottleCounters, ...CONNECTIONS],
  exports: [AddressPace, Clock, Doorkeeper, ThrottleCounters, DataSource, POOL, Outbox, ApplicationLetters, OfferLetters],
})
export class ConnectionsModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CARRIER) private readonly carrier: QueueCarrier,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.outbox.settled();
    await this.carrier.close();
    await Promise.all([this.dataSource.destroy(), this.pool.end()]);
  }
}
