import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { Config } from '@seve/config';
import { Outbox, type QueueBackend } from '@seve/jobs';
import { DatabaseModule, OutboxModule, QUEUE_BACKEND, RuntimeModule } from '@seve/runtime';
import type pg from 'pg';
import type { Logger } from 'pino';
import { ConnectionsModule } from './core/connections/connections.module.js';
import { POOL } from './core/connections/tokens.js';
import { CoreModule } from './core/core.module.js';
import { FEATURES } from './features.js';
import { ProblemFilter } from './http/errors/problem.filter.js';
import { IdempotencyInterceptor } from './http/idempotency/idempotency.interceptor.js';
import { nextIdempotentRun } from './http/idempotency/running-request.js';
import { RightsGuard } from './http/session/rights.guard.js';
import { ThrottleGuard } from './http/throttling/throttle.guard.js';
import { PathIdsGuard } from './http/validation/path-ids.guard.js';
import { ValidationPipe } from './http/validation/validation.pipe.js';

/** Maximum duration in ms of one statement of a request. */
const STATEMENT_MS = 3_000;

@Module({
  imports: [
    DatabaseModule.forRoot('api', { poolSize: 12, statementTimeoutMs: STATEMENT_MS }),
    OutboxModule.forRoot('api', nextIdempotentRun),
    ConnectionsModule,
    CoreModule,
    DiscoveryModule,
    ...FEATURES,
  ],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: RightsGuard },
    { provide: APP_GUARD, useClass: PathIdsGuard },
    { provide: APP_GUARD, useClass: ThrottleGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: ValidationPipe },
  ],
})
export class AppModule implements OnApplicationShutdown {
  constructor(
    private readonly outbox: Outbox,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  static forRoot(config: Config, log: Logger): DynamicModule {
    return { module: AppModule, imports: [RuntimeModule.forRoot(config, log)] };
  }

  /**
   * Used instead of `beforeApplicationShutdown`: HTTP closes after that hook, and its last requests still enqueue jobs. The data source, in
   * a global module, ends later.
   */
  async onApplicationShutdown(): Promise<void> {
    await this.outbox.settled();
    await this.backend.close();
    await this.pool.end();
  }
}
