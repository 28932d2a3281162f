import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../../../../libs/database/src/migrations/index.js';
import { demoSeed } from '../../../support/database/demo-seed.js';
import { cloneDatabase, type TestDatabase } from '../../../support/database/postgres.js';

/** First of the later migrations (places found elsewhere), which only add tables and columns. */
const FIRST = 1_796_000_000_000;

interface Migration {
  up(runner: never): Promise<unknown>;
  down(runner: never): Promise<unknown>;
}

export const laterMigrations = (): void =>
  describe('a filled database of before places found elsewhere', () => {
    const later = migrations.filter(({ name }) => Number(name.slice(-13)) >= FIRST);
    let database: TestDatabase;
    let before: Map<string, string[]>;
    let after: Map<string, string[]>;

    const columns = async () => {
      const rows = await database.query<{ table: string; column: string }>(
        `select column_.table_name as table, column_name as column from information_schema.columns column_
       join information_schema.tables table_ using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' order by 1, 2`,
      );
      return new Map(
        [...new Set(rows.map(({ table }) => table))].map((table) => [table, rows.filter((row) => row.table === table)] as const),
      );
    };
    /** Returns the rows of each table, limited to these columns. */
    const prints = async (known: Map<string, { column: string }[]>) => {
      const found = new Map<string, string[]>();
      for (const [table, list] of known) {
        const rows = await database.query<{ row: string }>(
          `select row(${list.map(({ column }) => `"${column}"`).join(', ')})::text as row from "${table}" order by 1`,
        );
        found.set(
          table,
          rows.map(({ row }) => row),
        );
      }
      return found;
    };

    beforeAll(async () => {
      database = await cloneDatabase({ from: demoSeed({}) });
      // A migration renames a job; jobs that are done are not kept for long.
      await database.query('delete from outbox where done_at is not null');
      const runner = { query: (sql: string) => database.query(sql) } as never;
      const all: Migration[] = later.map((One) => new One());
      for (const migration of all.toReversed()) await migration.down(runner);
      const known = await columns();
      before = await prints(known);
      for (const migration of all) await migration.up(runner);
      after = await prints(known);
    }, 120_000);
    afterAll(() => database?.drop());

    it('holds people, places, lists and companies', () => {
      expect(later.length).toBeGreaterThan(5);
      for (const table of ['account', 'student', 'placement', 'roster_import', 'company', 'state_change', 'membership'])
        expect({ table, count: before.get(table)?.length ?? 0 }).not.toEqual({ table, count: 0 });
    });

    it('loses and changes none of its rows', () => {
      for (const [table, rows] of before) expect({ table, rows: after.get(table) }).toEqual({ table, rows });
    });
  });
