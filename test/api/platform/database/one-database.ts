import { afterAll, beforeAll, describe } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../../../support/database/postgres.js';

/** Tests of one subject on a migrated database without people. */
export type DatabaseTests = (databaseOf: () => TestDatabase) => void;

/** Deletes all people and dependent rows. */
export const forgetEverybody = (database: TestDatabase) =>
  database.query('truncate account, school, company, student, state_change cascade');

/** Runs the tests of several subjects on one database. */
export function onOneDatabase(...subjects: readonly DatabaseTests[]): void {
  describe('one migrated database', () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await cloneDatabase();
    });
    afterAll(() => database?.drop());
    for (const subject of subjects)
      describe(subject.name, () => {
        afterAll(() => forgetEverybody(database));
        subject(() => database);
      });
  });
}
