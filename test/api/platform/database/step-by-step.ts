import { afterAll, beforeAll, describe } from '@jest/globals';
import { migrations } from '@seve/database';
import type { MigrationInterface } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../support/database/postgres.js';
import { forgetEverybody } from './one-database.js';

type Migration = new () => MigrationInterface;

/** Tests of one migration, with rows of the schema before it. Several migrations are listed oldest first. */
export type StepTests = (stepsOf: () => Steps) => void;

/** One database, migrated from empty step by step. */
export class Steps {
  #done = 0;

  private constructor(readonly database: TestDatabase) {}

  static async start(): Promise<Steps> {
    const database = await cloneDatabase({ from: 'empty' });
    await database.query('create table migrations (id serial primary key)');
    return new Steps(database);
  }

  /** Returns the database as it was before `next`, without people, and a function that applies `next` to the rows of the test. */
  async before(next: Migration): Promise<{ database: TestDatabase; migrate: () => Promise<void> }> {
    const all: readonly Migration[] = migrations;
    if (this.#done > 0) await forgetEverybody(this.database);
    for (const migration of all.slice(this.#done, all.indexOf(next))) await this.#apply(migration);
    this.#done = all.indexOf(next) + 1;
    return { database: this.database, migrate: () => this.#apply(next) };
  }

  async #apply(migration: Migration): Promise<void> {
    const runner = { query: (sql: string, values?: unknown[]) => this.database.query(sql, values) } as never;
    await new migration().up(runner);
  }
}

/** Runs the tests of several migrations on one database. */
export function stepByStep(...subjects: readonly StepTests[]): void {
  describe('one database, migrated step by step', () => {
    let steps: Steps;
    beforeAll(async () => {
      steps = await Steps.start();
    });
    afterAll(() => steps?.database.drop());
    for (const subject of subjects) subject(() => steps);
  });
}
