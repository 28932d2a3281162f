import { beforeAll, describe, expect, it } from '@jest/globals';
import { MyAccount1795950000000 } from '../../../../libs/database/src/migrations/1795950000000-my-account.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Accounts with sessions from before two-factor authentication existed. */
export const myAccount: DatabaseTests = (databaseOf) =>
  describe('sessions, browsers and accounts of before', () => {
    let database: TestDatabase;

    beforeAll(async () => {
      database = databaseOf();
      const migration = new MyAccount1795950000000();
      const runner = { query: (sql: string) => database.query(sql) } as never;
      await migration.down(runner);
      await database.query(
        `insert into account (id, email, email_verified, name, first_name, last_name) values ('${id(1)}', 'karim@a.example', true, 'K', 'K', 'K')`,
      );
      await database.query(
        `insert into session (id, token, account_id, expires_at, created_at) values ('${id(2)}', 't', '${id(1)}', now(), now() - interval '3 hours')`,
      );
      await database.query(
        `insert into known_device (id, account_id, token_hash, user_agent, expires_at) values ('${id(3)}', '${id(1)}', 'h', 'Firefox', now())`,
      );
      await migration.up(runner);
    });

    it('stay, are asked for no second step yet, and prove no more than they did', async () => {
      expect(
        await database.query(
          `select email, second_step_due_at as due, proved_at = session.created_at as "asBefore", trusted_until as trusted
         from account join session on session.account_id = account.id join known_device on known_device.account_id = account.id`,
        ),
      ).toEqual([{ email: 'karim@a.example', due: null, asBefore: true, trusted: null }]);
    });
  });
