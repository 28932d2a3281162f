import { beforeAll, describe, expect, it } from '@jest/globals';
import { AvailabilityByKind1795800000000 } from '../../../../libs/database/src/migrations/1795800000000-availability-by-kind.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const AVAILABILITY = `select student_id as student, kind, available_from::text as from, available_to::text as to
  from student_availability order by student_id, kind`;

/** Students of the earlier schema, with one pair of dates for all kinds. */
export const availability: DatabaseTests = (databaseOf) =>
  describe('the dates of students before each kind had its own', () => {
    const migration = new AvailabilityByKind1795800000000();
    let database: TestDatabase;
    let runner: never;

    beforeAll(async () => {
      database = databaseOf();
      runner = { query: (sql: string) => database.query(sql) } as never;
      await migration.down(runner);
      const students: [number, string, string][] = [
        [1, `'{internship,apprenticeship}'`, `'2027-01-11', '2027-04-30'`],
        [2, `'{job}'`, `'2027-07-01', '2027-07-01'`],
        [3, `'{}'`, `'2027-01-11', '2027-04-30'`],
        [4, `'{pfmp}'`, `'2027-01-11', null`],
        [5, `'{pfmp}'`, 'null, null'],
      ];
      for (const [number, kinds, dates] of students) {
        await database.query(
          `insert into account (id, email, email_verified, name, first_name, last_name) values ('${id(number)}', '${number}@a.example', true, 'A B', 'A', 'B')`,
        );
        await database.query(
          `insert into student (id, account_id, first_name, last_name, birth_date, kinds, available_from, available_to)
         values ('${id(number)}', '${id(number)}', 'A', 'B', '2006-03-14', ${kinds}, ${dates})`,
        );
      }
      await migration.up(runner);
    });

    it('are carried to each kind sought; where one is missing, the student is asked again', async () => {
      const untilApril = { student: id(1), from: '2027-01-11', to: '2027-04-30' };
      expect(await database.query(AVAILABILITY)).toEqual([
        { ...untilApril, kind: 'apprenticeship' },
        { ...untilApril, kind: 'internship' },
        { student: id(2), kind: 'job', from: '2027-07-01', to: '2027-07-01' },
      ]);
    });

    it('come back as the widest of all when the change is undone', async () => {
      await database.query(
        `update student_availability set available_to = '2028-01-31' where student_id = '${id(1)}' and kind = 'apprenticeship'`,
      );
      await migration.down(runner);
      expect(
        await database.query('select available_from::text as from, available_to::text as to from student order by id limit 2'),
      ).toEqual([
        { from: '2027-01-11', to: '2028-01-31' },
        { from: '2027-07-01', to: '2027-07-01' },
      ]);
      await migration.up(runner);
    });
  });
