import { Global, Module } from '@nestjs/common';
import { Outbox } from '@seve/jobs';
import { ApplicationLetters, OfferLetters } from '@seve/lifecycles';
import { QUEUE_BACKEND } from '@seve/runtime';
import { SessionAuthenticator } from '../http/session/session-authenticator.js';
import { AddressPace } from '../http/throttling/address-pace.js';
import { ThrottleCounters } from '../http/throttling/throttle.js';
import { CONNECTIONS } from './connections.providers.js';
import { POOL } from './tokens.js';

/** What every feature may inject beside the database: the outbox, its letters, sessions. Its connections are closed by `AppModule`. */
@Global()
@Module({
  providers: [AddressPace, SessionAuthenticator, ThrottleCounters, ...CONNECTIONS],
  exports: [AddressPace, SessionAuthenticator, ThrottleCounters, POOL, QUEUE_BACKEND, Outbox, ApplicationLetters, OfferLetters],
})
export class ConnectionsModule {}
