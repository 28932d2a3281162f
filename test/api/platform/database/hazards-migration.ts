import { beforeAll, describe, expect, it } from '@jest/globals';
import { HazardsAnswered1796340000000 } from '../../../../libs/database/src/migrations/1796340000000-hazards-answered.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const hazardsAnswered: DatabaseTests = (databaseOf) =>
  describe('offers of before hazards were asked', () => {
    let database: TestDatabase;

    beforeAll(async () => {
      database = databaseOf();
      const migration = new HazardsAnswered1796340000000();
      const runner = { query: (sql: string) => database.query(sql) } as never;
      await migration.down(runner);
      await database.query(
        `insert into account (id, email, name, first_name, last_name) values ('${id(1)}', 'k@a.example', 'K', 'K', 'K')`,
      );
      await database.query(`insert into company (id, siren, name, status) values ('${id(2)}', '200000008', 'Usine', 'verified')`);
      await database.query(
        `insert into company_site (id, company_id, siret, address, commune_insee) values ('${id(3)}', '${id(2)}', '20000000800017', '1 rue', '80021')`,
      );
      for (const [number, status, hazards] of [
        [4, 'published', '{}'],
        [5, 'draft', '{}'],
        [6, 'published', '{asbestos}'],
      ] as const)
        await database.query(
          `insert into offer (id, company_site_id, contact_account_id, kind, title, commune_insee, seats, status, hazards)
           values ($1, '${id(3)}', '${id(1)}', 'internship', 'Stage', '80021', 1, $2, $3)`,
          [id(number), status, hazards],
        );
      await migration.up(runner);
    });

    it('have not answered where they named none, and those online are scored again', async () => {
      expect(await database.query('select hazards, version from offer order by id')).toEqual([
        { hazards: null, version: 2 },
        { hazards: null, version: 2 },
        { hazards: ['asbestos'], version: 1 },
      ]);
      expect(await database.query(`select payload, key from outbox where job = 'match-offer'`)).toEqual([
        { payload: { offerId: id(4), version: 2 }, key: `match-offer_${id(4)}_2` },
      ]);
      await database.query('delete from outbox');
    });
  });
