import { beforeAll, describe, expect, it } from '@jest/globals';
import { LastActs1796021000000 } from '../../../../libs/database/src/migrations/1796021000000-last-acts.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const lastActs: DatabaseTests = (databaseOf) =>
  describe('accounts of before the last act was kept', () => {
    let database: TestDatabase;

    beforeAll(async () => {
      database = databaseOf();
      const migration = new LastActs1796021000000();
      const runner = { query: (sql: string) => database.query(sql) } as never;
      await migration.down(runner);
      for (const [number, opened] of [
        [1, '2024-03-01'],
        [2, '2024-03-01'],
      ] as const)
        await database.query(
          `insert into account (id, email, name, first_name, last_name, created_at) values ($1, $2, 'K', 'K', 'K', $3)`,
          [id(number), `k${number}@a.example`, opened],
        );
      await database.query(
        `insert into audit_entry (id, act, entity_type, actor_account_id, created_at) values ($1, 'signed_in', 'account', $2, '2026-02-05T23:30:00Z')`,
        [id(9), id(1)],
      );
      await migration.up(runner);
    });

    it('count from the last act that is known, or from their opening', async () => {
      expect(await database.query('select last_act_on::text as day from account order by id')).toEqual([
        { day: '2026-02-06' },
        { day: '2024-03-01' },
      ]);
    });
  });
