import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

/** Parts of column names, in English and French, for attributes by which no list may be sorted. */
const FORBIDDEN = [
  ...['sex', 'gender', 'civility', 'title_of_person', 'pronoun', 'sexe', 'genre', 'civilite'],
  ...['photo', 'picture', 'portrait', 'avatar', 'image'],
  ...['nationality', 'nationalite', 'citizenship', 'origin_country', 'birth_place', 'birthplace', 'birth_country', 'ethnic'],
  ...['family', 'famille', 'marital', 'married', 'spouse', 'child', 'sibling', 'parent', 'mother', 'father', 'guardian', 'pregnan'],
  ...['disab', 'handicap', 'rqth', 'health', 'religion', 'union_member', 'nir', 'social_security'],
];

/** Allowed columns by exact name, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'guardian.*': 'how to reach the legal representative of a minor, whom the law asks; nothing about a family',
  'guardian_link.*': 'by which the legal representative reads about a minor, whom the law asks; nothing about a family',
  'guardian_consent.*': 'what the legal representative of a minor under 15 agrees to, which the law asks; nothing about a family',
  ...Object.fromEntries(
    ['job.parent_queue', 'job.parent_id', 'job.parent_key', 'job_dependency.*'].map((column) => [
      column,
      'the queue’s word for a job that waits for others; nothing about a person',
    ]),
  ),
  'company_image.*': 'logo and photos that a company shows of its place; of no person',
  'roster_import.disables_absent': 'whether a list takes out those who are not on it; nothing about a person',
  'offer.welcomes_disability': 'what an offer says of itself; nothing about a person',
};

const word = (name: string) => new RegExp(`(^|_)(${name})`);
const isForbidden = (column: string) => FORBIDDEN.some((name) => word(name).test(column));

export const forbiddenColumns: DatabaseTests = (databaseOf) =>
  describe('the columns of the database', () => {
    let database: TestDatabase;
    let columns: { table: string; column: string }[];
    beforeAll(async () => {
      database = databaseOf();
      columns = await database.query(
        `select table_name as table, column_name as column from information_schema.columns
       where table_schema not in ('pg_catalog', 'information_schema') order by table_name, ordinal_position`,
      );
    });

    it('hold no sex, photo, nationality, family or disability of anybody', () => {
      const found = columns
        .filter(({ table, column }) => isForbidden(column) || isForbidden(table))
        .filter(({ table, column }) => !(`${table}.${column}` in ALLOWED) && !(`${table}.*` in ALLOWED));
      expect(found).toEqual([]);
    });

    it('are read for every table, those of the sign-in library included', () => {
      const tables = new Set(columns.map(({ table }) => table));
      for (const table of ['account', 'student', 'guardian', 'offer', 'company', 'match', 'application'])
        expect([...tables]).toContain(table);
    });

    it('would be noticed, and are not taken for what they resemble', () => {
      const bad = ['sex', 'photo_file_id', 'nationality', 'family_situation', 'has_disability', 'handicap', 'birth_place', 'mother_name'];
      expect(bad.filter((column) => !isForbidden(column))).toEqual([]);
      const good = ['search_state', 'birth_date', 'size', 'origin', 'transparent', 'opened_at'];
      expect(good.filter(isForbidden)).toEqual([]);
    });

    it('leave room for the exceptions that exist, and no others', () => {
      const exists = (name: string) => columns.some(({ table, column }) => name === `${table}.${column}` || name === `${table}.*`);
      expect(Object.keys(ALLOWED).filter((name) => !exists(name))).toEqual([]);
    });
  });
