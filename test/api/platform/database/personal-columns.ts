import { beforeAll, describe, expect, it } from '@jest/globals';
import { boundTo, PERSONAL_TABLES, PLAIN_TABLES } from '@seve/database';
import { PURPOSE_NAMES, RETENTION_NAMES } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

/** Tables of libraries without personal data: hashed counters, and the list of migrations. */
const OF_LIBRARIES = ['throttle', 'migrations'];

interface Column {
  table: string;
  column: string;
  type: string;
}

const words = (text = '') => text.split(' ').filter(Boolean);

const declared = (): Set<string> => {
  const personal = PERSONAL_TABLES.flatMap(({ table, columns, plain }) =>
    [...Object.keys(columns), ...words(plain)].map((column) => `${table}.${column}`),
  );
  const others = Object.entries(PLAIN_TABLES).flatMap(([table, columns]) => words(columns).map((column) => `${table}.${column}`));
  return new Set([...personal, ...others]);
};

/** Returns the text that declares an undeclared column. */
const howToDeclare = ({ table, column, type }: Column): string => {
  const isPersonal = PERSONAL_TABLES.some((one) => one.table === table);
  const entry = `${column}: { fr: '…', en: '…' }`;
  const where = isPersonal
    ? `to "columns" of ${table} write ${entry} (with "erasedTo" where its row stays), or add ${column} to its "plain"`
    : `add a table ${table} with ${entry}, or add ${column} to ${table} in plain.data.ts`;
  return `${table}.${column} (${type}) is declared nowhere. In libs/database/src/personal/*.data.ts: if it says something about a person, ${where} if it says nothing about one.`;
};

export const personalColumns: DatabaseTests = (databaseOf) =>
  describe('personal columns', () => {
    let database: TestDatabase;
    let columns: Column[];

    beforeAll(async () => {
      database = databaseOf();
      columns = await database.query<Column>(
        `select table_name as table, column_name as column, udt_name as type from information_schema.columns
       where table_schema = 'public' order by table_name, ordinal_position`,
      );
    });

    it('are declared, and so is each text, date, JSON or bytea column that is none', () => {
      const known = declared();
      const asked = columns.filter(
        ({ table, type }) => /^_?(text|varchar|bpchar|date|json|jsonb|bytea|inet|cidr)$/.test(type) && !OF_LIBRARIES.includes(table),
      );
      const left = asked.filter(({ table, column }) => !known.has(`${table}.${column}`));
      expect(left.map(howToDeclare)).toEqual([]);
    });

    it('exist: no declaration outlives its column', () => {
      const real = new Set(columns.map(({ table, column }) => `${table}.${column}`));
      expect([...declared()].filter((name) => !real.has(name))).toEqual([]);
    });

    it('are found by a condition that the database understands, and leave with values that it takes', async () => {
      const person = { accountId: uuid(), studentId: uuid(), email: 'x@exemple.fr' };
      for (const { table, rows, columns: of, sets } of PERSONAL_TABLES) {
        const found = boundTo(person, rows);
        await database.query(`select 1 from "${table}" where ${found.sql}`, found.values);
        const emptied = Object.entries(of).flatMap(([name, { erasedTo }]) => (erasedTo === undefined ? [] : [`"${name}" = ${erasedTo}`]));
        const assignments = [...emptied, ...(sets ? [sets] : [])];
        if (assignments.length > 0)
          await database.query(`update "${table}" set ${assignments.join(', ')} where ${found.sql}`, found.values);
      }
    });

    it('have a purpose with a legal basis, and a duration', () => {
      const unknown = PERSONAL_TABLES.filter(
        ({ purpose, retention }) => !PURPOSE_NAMES.includes(purpose) || !RETENTION_NAMES.includes(retention),
      );
      expect(unknown).toEqual([]);
    });

    it('leave nothing behind in a row that stays: each exported value of a person has what it is erased to', () => {
      const left = PERSONAL_TABLES.filter(({ erasure }) => erasure === 'emptied').flatMap(({ table, columns: of }) =>
        Object.entries(of).flatMap(([name, column]) =>
          'fr' in column && !column.word && column.erasedTo === undefined ? [`${table}.${name}`] : [],
        ),
      );
      expect(left).toEqual([]);
    });
  });
