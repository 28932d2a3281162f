import type { Provider } from '@nestjs/common';
import { getRepositoryToken } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import { KnownDevice, liftBounceOf, membershipToBegin } from '@seve/database';
import { CONFIG, LOG } from '@seve/runtime';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Repository } from 'typeorm';
import { POOL } from '../connections/tokens.js';
import { createAuth } from './auth.js';
import { ResetLetter } from './passwords/reset-letter.js';
import { AUTH } from './tokens.js';

export const AUTH_PROVIDER: Provider = {
  provide: AUTH,
  inject: [CONFIG, POOL, LOG, ResetLetter, getRepositoryToken(KnownDevice)],
  useFactory: (config: Config, pool: Pool, log: Logger, letter: ResetLetter, devices: Repository<KnownDevice>) =>
    createAuth({
      config,
      pool,
      sendReset: (accountId, token) => letter.write(accountId, token),
      passwordWasReset: async (accountId) => {
        await devices.delete({ accountId });
        await liftBounceOf(devices.manager, accountId);
      },
      membershipToBegin: (accountId) => membershipToBegin(devices.manager, accountId),
      warn: (message) => log.warn({ part: 'better-auth' }, message),
    }),
};
