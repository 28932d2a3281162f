import { beforeAll, describe, expect, it } from '@jest/globals';
import { Roster1795910000000 } from '../../../../libs/database/src/migrations/1795910000000-roster.js';
import { SensitiveColumns1796195000000 } from '../../../../libs/database/src/migrations/1796195000000-sensitive-columns.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { StepTests } from './step-by-step.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Students of the earlier schema, each with an account. */
export const roster: StepTests = (stepsOf) =>
  describe('students of before the roster', () => {
    let database: TestDatabase;

    beforeAll(async () => {
      const before = await stepsOf().before(Roster1795910000000);
      database = before.database;
      const plant = [
        `insert into school (id, name, kind, commune_insee) values ('${id(1)}', 'Lycée', 'lycee', '80021')`,
        `insert into account (id, email, email_verified, name, first_name, last_name) values
         ('${id(10)}', 'prof@a.example', true, 'P P', 'P', 'P'), ('${id(11)}', 'lea@a.example', true, 'Léa Fontaine', 'Léa', 'Fontaine'),
         ('${id(12)}', 'tom@a.example', true, 'Tom Roy', 'Tom', 'Roy')`,
        `insert into membership (id, account_id, role, school_id) values ('${id(20)}', '${id(10)}', 'teacher', '${id(1)}')`,
        `insert into class_group (id, school_id, referent_teacher_id, name, certification, level)
         values ('${id(30)}', '${id(1)}', '${id(20)}', 'BTS 1', 'bts-metiers-de-la-chimie', 5)`,
        `insert into student (id, account_id, class_group_id, birth_date, kinds)
         values ('${id(11)}', '${id(11)}', '${id(30)}', '2008-03-14', '{pfmp}'), ('${id(12)}', '${id(12)}', null, '2006-01-05', '{}')`,
        `insert into contact_note (id, student_id, author_account_id, kind, happened_on, text)
         values ('${id(40)}', '${id(11)}', '${id(10)}', 'note', '2026-01-05', 'À suivre.')`,
      ];
      for (const sql of plant) await database.query(sql);
      await before.migrate();
    });

    it('have joined, under the name of their account, in the school of their class', async () => {
      const rows = await database.query(
        `select account_id as account, first_name as first, last_name as last, school_id as school, class_group_id as class,
              birth_date::text as born, birth_date_confirmed_at as confirmed, roster_state as state, kinds from student order by id`,
      );
      const joined = { confirmed: null, state: 'joined' };
      expect(rows).toEqual([
        { ...joined, account: id(11), first: 'Léa', last: 'Fontaine', school: id(1), class: id(30), born: '2008-03-14', kinds: ['pfmp'] },
        { ...joined, account: id(12), first: 'Tom', last: 'Roy', school: null, class: null, born: '2006-01-05', kinds: [] },
      ]);
      expect(await database.query('select text from contact_note')).toEqual([{ text: 'À suivre.' }]);
    });

    it.each([
      ['student_birth_date', `update student set birth_date = null where id = '${id(11)}'`],
      ['student_not_joined', `update student set roster_state = 'expected' where id = '${id(11)}'`],
      ['student_left', `update student set roster_state = 'left' where id = '${id(11)}'`],
      ['student_roster_state', `update student set roster_state = 'lost' where id = '${id(12)}'`],
      ['student_contact_email_lower', `update student set contact_email = 'Tom@a.example' where id = '${id(12)}'`],
      ['student_internal_number', `update student set school_id = '${id(1)}', internal_number = '7'`],
      ['student_ine_hash', `update student set school_id = '${id(1)}', ine_hash = 'x'`],
    ])('keep the rules of a roster: %s', async (constraint, sql) => {
      await expect(database.query(sql)).rejects.toThrow(constraint);
    });

    it('outlive their account, once it is deleted', async () => {
      await database.query(`delete from account where id = '${id(12)}'`);
      expect(await database.query(`select account_id as account, first_name as first from student where id = '${id(12)}'`)).toEqual([
        { account: null, first: 'Tom' },
      ]);
    });
  });

/** Class lists stored when unmapped columns were still kept. */
export const sensitiveColumns: StepTests = (stepsOf) =>
  describe('lists of pupils that were sent before', () => {
    let database: TestDatabase;
    const columns = (...headers: string[]) =>
      JSON.stringify(headers.map((header) => ({ header, field: null, confidence: 0, samples: [`vu ${header}`, 'PAP'], isHashed: false })));

    beforeAll(async () => {
      const before = await stepsOf().before(SensitiveColumns1796195000000);
      database = before.database;
      const list = (number: number, state: string, mapping: object, headers: readonly string[]) =>
        `insert into roster_import (id, school_id, account_id, file_name, format, sheets, formulas, gone, lines, columns, dropped, mapping, classes, counts, pupils_before, state)
         values ('${id(number)}', '${id(1)}', '${id(10)}', 'l.csv', 'csv', '[]', 0, 0, 1, '${columns(...headers)}', '[]', '${JSON.stringify(mapping)}', '[]', '{}', 0, '${state}')`;
      const person = (programme: string | null) => JSON.stringify({ lastName: 'Durand', programme });
      const line = (number: number, cells: readonly string[] | null, programme: string | null) =>
        `insert into roster_import_row (import_id, seq, line, cells, kind, person)
         values ('${id(number)}', 1, 2, ${cells ? `'${JSON.stringify(cells)}'` : 'null'}, 'new', '${person(programme)}')`;
      for (const sql of [
        `insert into school (id, name, kind, commune_insee) values ('${id(1)}', 'Lycée', 'lycee', '80021')`,
        list(50, 'ready', { last_name: 0, programme: 2 }, ['Nom', 'Suivi', 'Projet']),
        line(50, ['DURAND', 'PPRE', 'P.A.P.'], 'P.A.P.'),
        list(51, 'applied', { last_name: 0 }, ['Nom', 'Suivi']),
        line(51, null, 'BTS Papeterie'),
      ])
        await database.query(sql);
      await before.migrate();
    });

    it('keep the cells and samples of columns in use, and no plan of a pupil anywhere', async () => {
      const lines = await database.query('select cells, person ->> $1 as programme from roster_import_row order by import_id', [
        'programme',
      ]);
      expect(lines).toEqual([
        { cells: ['DURAND', '', ''], programme: null },
        { cells: null, programme: 'BTS Papeterie' },
      ]);
      const lists = await database.query<{ mapping: object; samples: string[][] }>(
        `select mapping, (select jsonb_agg(one -> 'samples' order by place) from jsonb_array_elements(columns) with ordinality listed(one, place)) as samples
         from roster_import order by id`,
      );
      expect(lists).toEqual([
        { mapping: { last_name: 0 }, samples: [['vu Nom', 'PAP'], [], []] },
        { mapping: { last_name: 0 }, samples: [[], []] },
      ]);
    });
  });
