import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@seve/database';
import type { BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { createAuth } from '../../../../apps/api/src/people/accounts/auth/auth.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

export const databaseRights: DatabaseTests = (databaseOf) =>
  describe('the migrated database', () => {
    let database: TestDatabase;
    let app: pg.Pool;

    beforeAll(async () => {
      database = databaseOf();
      app = createPool(database.appUrl, 1);
    });
    afterAll(async () => {
      await app?.end();
    });

    it('has every table that better-auth asks for, and every column but the picture', async () => {
      const pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
      const nothing = async () => undefined;
      const auth = createAuth({
        config: { publicUrl: 'http://127.0.0.1:1', secret: 'a'.repeat(48) },
        pool,
        sendReset: nothing,
        passwordWasReset: nothing,
        membershipToBegin: async () => null,
        warn: () => undefined,
      }) as unknown as { options: BetterAuthOptions };
      try {
        const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
        expect(toBeCreated.map(({ table }) => table)).toEqual([]);
        expect(toBeAdded.map(({ table, fields }) => `${table}: ${Object.keys(fields).join()}`)).toEqual(['account: image']);
      } finally {
        await pool.end();
      }
    });

    it('belongs to nobody the api or the worker can become', async () => {
      const { rows } = await app.query<{ role: string; login: string }>('select current_user as role, session_user as login');
      const [who] = rows;
      expect(who?.role).toBe('seve_app');
      const owners = await database.query<{ owner: string }>(
        `select distinct pg_get_userbyid(relowner) as owner from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind in ('r', 'p', 'v', 'S') and nspname not like 'pg\\_%' and nspname <> 'information_schema'`,
      );
      expect(owners.length).toBeGreaterThan(0);
      for (const { owner } of owners) {
        expect([who?.role, who?.login]).not.toContain(owner);
        const [may] = await database.query('select pg_has_role($1, $2, $3) as may', [who?.login, owner, 'MEMBER']);
        expect(may).toEqual({ may: false });
      }
      const [login] = await database.query('select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = $1', [who?.login]);
      expect(login).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
    });

    it('takes moves of state from the api, and lets it neither change nor erase one', async () => {
      const id = uuid();
      await app.query(
        `insert into state_change (id, entity_type, entity_id, to_state, actor_role) values ($1, 'offer', $1, 'draft', 'system')`,
        [id],
      );
      for (const sql of [
        `update state_change set to_state = 'published'`,
        'delete from state_change',
        'truncate state_change',
        'drop table state_change',
        'alter table state_change disable trigger all',
        'create table mine (id int)',
      ]) {
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
      expect(await database.query('select to_state from state_change where id = $1', [id])).toEqual([{ to_state: 'draft' }]);
    });

    it('takes rows of the law from the api, and lets it neither change nor erase one', async () => {
      await app.query(
        `insert into law_parameter (number, parameter, valid_from, value, source, author_account_id)
       values (1, 'smic-hour', '2027-01-01', '1250', 'Décret du 17 décembre 2026', $1)`,
        [uuid()],
      );
      for (const sql of ["update law_parameter set source = 'autre'", 'delete from law_parameter', 'truncate law_parameter']) {
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
      expect(await database.query('select value from law_parameter')).toEqual([{ value: 1_250 }]);
    });
  });
