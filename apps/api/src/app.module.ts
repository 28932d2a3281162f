import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { Config } from '@seve/config';
import type { Logger } from 'pino';
import { ConnectionsModule } from './connections/connections.module.js';
import { CONFIG, LOG } from './connections/tokens.js';
import { FEATURES } from './features.js';
import { ProblemFilter } from './http/errors/problem.filter.js';
import { IdempotencyInterceptor } from './http/idempotency/idempotency.interceptor.js';
import { RightsGuard } from './http/session/rights.guard.js';
import { ThrottleGuard } from './http/throttling/throttle.guard.js';
import { PathIdsGuard } from './http/validation/path-ids.guard.js';
import { ValidationPipe } from './http/validation/validation.pipe.js';

@Global()
@Module({
  imports: [ConnectionsModule, DiscoveryModule, ...FEATURES],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: RightsGuard },
    { provide: APP_GUARD, useClass: PathIdsGuard },
    { provide: APP_GUARD, useClass: ThrottleGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: ValidationPipe },
  ],
})
export class AppModule {}

export const appModule = (config: Config, log: Logger): DynamicModule => ({
  module: AppModule,
  providers: [
    { provide: CONFIG, useValue: config },
    { provide: LOG, useValue: log },
  ],
  exports: [CONFIG, LOG],
});
