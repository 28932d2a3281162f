import { Global, Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createPool } from '@seve/database';
import { CONFIG } from '@seve/runtime';
import { SessionAuthenticator } from '../../http/session/session-authenticator.js';
import { AddressPace } from '../../http/throttling/address-pace.js';
import { ThrottleCounters } from '../../http/throttling/throttle.js';
import { POOL } from './tokens.js';

/**
 * Providers that every feature may inject besides the modules of `libs/runtime`: sessions, and the database pool of the rate limits, which
 * `AppModule` ends.
 */
@Global()
@Module({
  providers: [
    AddressPace,
    SessionAuthenticator,
    ThrottleCounters,
    {
      provide: POOL,
      inject: [CONFIG],
      useFactory: (config: Config) => createPool(config.databaseUrl, 6, { applicationName: 'seve api limits' }),
    },
  ],
  exports: [AddressPace, SessionAuthenticator, ThrottleCounters, POOL],
})
export class ConnectionsModule {}
