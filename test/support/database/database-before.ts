import { migrations } from '@seve/database';
import type { MigrationInterface } from 'typeorm';
import { cloneDatabase, type TestDatabase } from './postgres.js';

/** A database as it was before `next`, and the function that applies `next` to what a test has written into it. */
export async function databaseBefore(
  next: new () => MigrationInterface,
): Promise<{ database: TestDatabase; migrate: () => Promise<void> }> {
  const database = await cloneDatabase({ from: 'empty' });
  const runner = { query: (sql: string, values?: unknown[]) => database.query(sql, values) } as never;
  await database.query('create table migrations (id serial primary key)');
  const all: readonly (new () => MigrationInterface)[] = migrations;
  for (const migration of all.slice(0, all.indexOf(next))) await new migration().up(runner);
  return { database, migrate: () => new next().up(runner) };
}
