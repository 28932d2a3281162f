import { beforeAll, describe, expect, it } from '@jest/globals';
import { ProgrammesAndYears1795930000000 } from '../../../../libs/database/src/migrations/1795930000000-programmes-and-years.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { StepTests } from './step-by-step.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const WEEKS = `[{"from":"2024-09-02","to":"2024-09-13","at":"company"},{"from":"2025-01-06","to":"2025-01-17","at":"school"}]`;

/** Classes of the earlier schema, each with its own periods and one teacher. */
export const programmes: StepTests = (stepsOf) =>
  describe('classes before programmes and school years', () => {
    const migration = new ProgrammesAndYears1795930000000();
    let database: TestDatabase;
    let runner: never;

    beforeAll(async () => {
      const before = await stepsOf().before(ProgrammesAndYears1795930000000);
      database = before.database;
      runner = { query: (sql: string, values?: unknown[]) => database.query(sql, values) } as never;
      const account = (number: number, name: string) =>
        `insert into account (id, email, email_verified, name, first_name, last_name) values ('${id(number)}', '${number}@a.example', true, '${name} R', '${name}', 'R')`;
      const group = (number: number, teacher: number, name: string, weeks = '[]') =>
        `insert into class_group (id, school_id, referent_teacher_id, name, certification, level, work_study_blocks, created_at)
         values ('${id(number)}', '${id(1)}', '${id(teacher)}', '${name}', 'bts-metiers-de-la-chimie', 5, '${weeks}', '2026-09-03T08:00:00Z')`;
      const plant = [
        `insert into school (id, name, kind, commune_insee) values ('${id(1)}', 'Lycée', 'lycee', '80021')`,
        ...[account(10, 'Nadia'), account(11, 'Olivier'), account(12, 'Inès')],
        `insert into membership (id, account_id, role, school_id) values
         ('${id(20)}', '${id(10)}', 'teacher', '${id(1)}'), ('${id(21)}', '${id(11)}', 'teacher', '${id(1)}')`,
        ...[group(30, 20, 'BTS 1'), group(31, 21, 'BTS 2'), group(32, 21, 'BTS alternants', WEEKS)],
        `insert into student (id, account_id, first_name, last_name, class_group_id, birth_date, kinds) values ('${id(40)}', '${id(12)}', 'Inès', 'R', '${id(31)}', '2006-03-14', '{job,internship}')`,
      ];
      for (const sql of plant) await database.query(sql);
      await before.migrate();
    });

    it('get a programme by diploma and weeks, with the kinds their students seek', async () => {
      const programmes = await database.query(
        `select programme.name, programme.level, programme.kinds, programme.work_study_blocks as weeks, array_agg(class_group.name order by class_group.name) as classes
       from programme join class_group on class_group.programme_id = programme.id group by programme.id order by programme.name`,
      );
      const name = 'BTS métiers de la chimie';
      expect(programmes).toEqual([
        { name, level: 5, kinds: ['internship', 'job'], weeks: [], classes: ['BTS 1', 'BTS 2'] },
        { name: `${name} (alternance)`, level: 5, kinds: ['apprenticeship'], weeks: JSON.parse(WEEKS), classes: ['BTS alternants'] },
      ]);
    });

    it('belong to the year of their last weeks, else to that of today', async () => {
      const years = await database.query(
        `select name, school_year = extract(year from now() at time zone 'Europe/Paris' - interval '8 months') as "isCurrent", school_year as year
       from class_group where name <> 'BTS 2' order by name`,
      );
      expect(years).toMatchObject([{ isCurrent: true }, { isCurrent: false, year: 2024 }]);
    });

    it('keep their referent as a teacher since they were opened, and their students without another', async () => {
      const teachers = await database.query(
        'select class_group_id as "classId", membership_id as "teacherId", from_at as since, to_at as until from class_teacher order by 1',
      );
      const since = new Date('2026-09-03T08:00:00Z');
      expect(teachers).toEqual([
        { classId: id(30), teacherId: id(20), since, until: null },
        { classId: id(31), teacherId: id(21), since, until: null },
        { classId: id(32), teacherId: id(21), since, until: null },
      ]);
      expect(await database.query('select referent_teacher_id as teacher from student')).toEqual([{ teacher: null }]);
    });

    it('have their weeks again when the change is undone', async () => {
      await migration.down(runner);
      const weeks = await database.query('select work_study_blocks as weeks from class_group order by id');
      expect(weeks).toEqual([{ weeks: [] }, { weeks: [] }, { weeks: JSON.parse(WEEKS) }]);
      await migration.up(runner);
    });
  });
