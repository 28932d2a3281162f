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

  /** Returns the database as it was before `next`, without people, and a function that applies `next` to `last` to the rows of the test. */
  async before(next: Migration, last = next): Promise<{ database: TestDatabase; migrate: () => Promise<void> }> {
    const all: readonly Migration[] = migrations;
    const [from, to] = [all.indexOf(next), all.indexOf(last) + 1];
    if (this.#done > 0) await forgetEverybody(this.database);
    await this.#apply(all.slice(this.#done, from));
    this.#done = to;
    return { database: this.database, migrate: () => this.#apply(all.slice(from, to)) };
  }

  /** Undoes `last`, the last one applied, back to `first`. */
  async undo(last: Migration, first = last): Promise<void> {
    const all: readonly Migration[] = migrations;
    for (const migration of all.slice(all.indexOf(first), all.indexOf(last) + 1).toReversed()) await new migration().down(this.#runner);
    this.#done = all.indexOf(first);
  }

  async #apply(some: readonly Migration[]): Promise<void> {
    for (const migration of some) await new migration().up(this.#runner);
  }

  get #runner(): never {
    return { query: (sql: string, values?: unknown[]) => this.database.query(sql, values) } as never;
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
