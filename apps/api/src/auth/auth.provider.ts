import type { Provider } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, liftBounceOf } from '@seve/database';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CONFIG, LOG, POOL } from '../http/tokens.js';
import { createAuth } from './auth.js';
import { ResetLetter } from './reset-letter.js';
import { AUTH } from './tokens.js';

export const AUTH_PROVIDER: Provider = {
  provide: AUTH,
  inject: [CONFIG, POOL, LOG, ResetLetter, DataSource],
  useFactory: (config: Config, pool: Pool, log: Logger, letter: ResetLetter, dataSource: DataSource) =>
    createAuth({
      config,
      pool,
      sendReset: (accountId, token) => letter.write(accountId, token),
      confirmAddress: async (id) => {
        await dataSource.getRepository(Account).update({ id }, { emailVerified: true });
        await liftBounceOf(dataSource.manager, id);
      },
      warn: (message) => log.warn({ part: 'better-auth' }, message),
    }),
};
