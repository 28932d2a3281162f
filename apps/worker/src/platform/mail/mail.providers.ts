import type { Provider } from '@nestjs/common';
import type { Config } from '@seve/config';
import { createLetterTransport, type LetterTransport } from '@seve/mailing';
import { CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { TRANSPORT } from '../../tokens.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { LetterHold } from './letter-hold.js';

const transportOptions = ({ mailTimeoutMs: ms, smtpRequiresTls: requiresTls }: Config) =>
  ms === null ? { requiresTls } : { requiresTls, connection: ms, greeting: ms, socket: ms };

/** Connection to the mail server, its circuit breaker, and the hold after a restore. */
export const MAIL_SERVER: Provider[] = [
  {
    provide: TRANSPORT,
    inject: [CONFIG],
    useFactory: (config: Config) => createLetterTransport(config.smtpUrl, config.mailFrom, transportOptions(config)),
  },
  {
    provide: CircuitBreaker,
    inject: [TRANSPORT, LOG],
    useFactory: (transport: LetterTransport, log: Logger) =>
      new CircuitBreaker(transport.isReachable, (breaker) => log.warn({ breaker }, 'mail server')),
  },
  { provide: LetterHold, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new LetterHold(filesDir) },
];
