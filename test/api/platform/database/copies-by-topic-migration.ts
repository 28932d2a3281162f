import { beforeAll, describe, expect, it } from '@jest/globals';
import { CopiesByTopic1795830000001 } from '../../../../libs/database/src/migrations/1795830000001-copies-by-topic.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Teachers of the earlier schema, with one choice for all copies. */
export const copiesByTopic: DatabaseTests = (databaseOf) =>
  describe('what a teacher chose before copies had topics', () => {
    let database: TestDatabase;

    beforeAll(async () => {
      database = databaseOf();
      const migration = new CopiesByTopic1795830000001();
      const runner = { query: (sql: string) => database.query(sql) } as never;
      await migration.down(runner);
      const held = (number: number, letter: string, act: string | null) =>
        `('${id(number)}', '${letter}', 'weekly@a.example', '${id(10)}', 'fr', '${JSON.stringify({ act })}', 'application', '${id(number)}', 'held', now(), now())`;
      await database.query(
        `insert into account (id, email, email_verified, name, first_name, last_name) values
         ('${id(10)}', 'weekly@a.example', true, 'W', 'W', 'W'), ('${id(11)}', 'never@a.example', true, 'N', 'N', 'N'),
         ('${id(12)}', 'nothing@a.example', true, 'D', 'D', 'D')`,
      );
      await database.query(
        `insert into letter_preference (account_id, letter, frequency) values
         ('${id(10)}', 'application-teacher-copy', 'weekly'), ('${id(11)}', 'application-teacher-copy', 'never')`,
      );
      await database.query(
        `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, state, not_before, expires_at) values
         ${[held(20, 'application-teacher-copy', 'sent'), held(21, 'application-teacher-copy', 'offered'), held(22, 'application-interview', 'proposed'), held(23, 'application-offer-lapsed', null), held(24, 'application-read', null)].join(', ')}`,
      );
      await migration.up(runner);
    });

    it('holds for applications, interviews and places; silence, which always came at once, still does', async () => {
      const rows = await database.query<{ email: string; letter: string; frequency: string }>(
        'select email, letter, frequency from letter_preference join account on account.id = account_id order by email desc, letter',
      );
      const topics = ['application-teacher-copy', 'interview-copies', 'place-copies'];
      expect(rows).toEqual([
        ...topics.map((letter) => ({ email: 'weekly@a.example', letter, frequency: 'weekly' })),
        ...topics.map((letter) => ({ email: 'never@a.example', letter, frequency: 'never' })),
      ]);
    });

    it('holds for what waits already, each under its topic', async () => {
      expect(await database.query('select letter, preference from email order by id')).toEqual([
        { letter: 'application-teacher-copy', preference: 'application-teacher-copy' },
        { letter: 'application-teacher-copy', preference: 'place-copies' },
        { letter: 'application-interview', preference: 'interview-copies' },
        { letter: 'application-offer-lapsed', preference: 'place-copies' },
        { letter: 'application-read', preference: 'application-read' },
      ]);
    });
  });
