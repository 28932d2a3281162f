import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Outbox, type QueueBackend } from '@seve/jobs';
import { ApplicationLetters, OfferLetters } from '@seve/lifecycles';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { SessionAuthenticator } from '../http/session/session-authenticator.js';
import { AddressPace } from '../http/throttling/address-pace.js';
import { ThrottleCounters } from '../http/throttling/throttle.js';
import { Clock } from './clock.js';
import { CONNECTIONS } from './connections.providers.js';
import { POOL, QUEUE_BACKEND } from './tokens.js';

/** What leads out of the process: the database, the queue. Closed in order, after HTTP. */
@Global()
@Module({
  providers: [AddressPace, Clock, SessionAuthenticator, ThrottleCounters, ...CONNECTIONS],
  exports: [AddressPace, Clock, SessionAuthenticator, ThrottleCounters, DataSource, POOL, Outbox, ApplicationLetters, OfferLetters],
})
export class ConnectionsModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.outbox.settled();
    await this.backend.close();
    await Promise.all([this.dataSource.destroy(), this.pool.end()]);
  }
}
