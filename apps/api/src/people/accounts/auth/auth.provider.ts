import type { Provider } from '@nestjs/common';
import type { Config } from '@seve/config';
import { KnownDevice, liftBounceOf, membershipToBegin } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { CONFIG, LOG } from '@seve/runtime';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { POOL } from '../../../core/connections/tokens.js';
import { SecurityLetters } from '../../../core/people/security-letters.js';
import { createAuth } from './auth.js';
import { ResetLetter } from './passwords/reset-letter.js';
import { AUTH } from './tokens.js';

export const AUTH_PROVIDER: Provider = {
  provide: AUTH,
  inject: [CONFIG, POOL, LOG, DataSource, Outbox, ResetLetter, SecurityLetters],
  useFactory: (
    config: Config,
    pool: Pool,
    log: Logger,
    dataSource: DataSource,
    outbox: Outbox,
    letter: ResetLetter,
    letters: SecurityLetters,
  ) =>
    createAuth({
      config,
      pool,
      sendReset: (accountId, token) => letter.write(accountId, token),
      passwordWasReset: (accountId) =>
        outbox.transaction(async (work) => {
          await work.manager.delete(KnownDevice, { accountId });
          await liftBounceOf(work.manager, accountId);
          await letters.passwordChanged(work, accountId);
        }),
      membershipToBegin: (accountId) => membershipToBegin(dataSource.manager, accountId),
      warn: (message) => log.warn({ part: 'better-auth' }, message),
    }),
};
