import { migrations } from '@seve/database';
import type { MigrationInterface } from 'typeorm';
import { cloneDatabase, type TestDatabase } from './postgres.js';

/** A database as it was before `next`, and the function that applies `next` to what a test has written into it. */
export async function databaseBefore(
  next: new () => MigrationInterface,
): Promise<{ database: TestDatabase; migrate: () => Promise<void> }> {
  const database = await cloneDatabase({ from: 'empty' });
  const runner = { query: (sql: string) => database.query(sql) } as never;
  await database.query('create table migrations (id serial primary key)');
  for (const migration of migrations.slice(0, migrations.indexOf(next))) await new migration().up(runner);
  return { database, migrate: () => new next().up(runner) };
}
