import { beforeAll, describe, expect, it } from '@jest/globals';
import { PlacementsOfTheirOwn1795940000000 } from '../../../../libs/database/src/migrations/1795940000000-placements-of-their-own.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const PLACEMENTS = `select application_id as application, source, state, kind, start_on::text as from, end_on::text as to, company_site_id as site, version
  from placement order by application_id`;
const HISTORY = `select placement.application_id as application, change.from_state as from, change.to_state as to, change.actor_role as by, change.comment
  from state_change change join placement on placement.id = change.entity_id where change.entity_type = 'placement'
  order by placement.application_id, change.created_at`;
const [STANDS, CANCELLED, FORGOTTEN] = [id(11), id(12), id(13)];

/** Places of the earlier schema: an active one, a cancelled one whose letter holds its dates, a cancelled one without a letter. */
export const placements: DatabaseTests = (databaseOf) =>
  describe('places from before a placement stood on its own', () => {
    const migration = new PlacementsOfTheirOwn1795940000000();
    let database: TestDatabase;
    let runner: never;

    beforeAll(async () => {
      database = databaseOf();
      runner = { query: (sql: string) => database.query(sql) } as never;
      await migration.down(runner);
      await database.query(`insert into company (id, siren, name) values ('${id(1)}', '999924012', 'Atelier')`);
      await database.query(
        `insert into company_site (id, company_id, siret, address, commune_insee) values ('${id(2)}', '${id(1)}', '99992401200019', '1 rue du Moulin', '80021')`,
      );
      for (const [number, application] of [STANDS, CANCELLED, FORGOTTEN].entries()) {
        const student = id(21 + number);
        await database.query(
          `insert into account (id, email, email_verified, name, first_name, last_name) values ('${student}', '${number}@a.example', true, 'A B', 'A', 'B')`,
        );
        await database.query(
          `insert into student (id, account_id, first_name, last_name, birth_date) values ('${student}', '${student}', 'A', 'B', '2006-03-14')`,
        );
        await database.query(
          `insert into application (id, student_id, company_site_id, kind, wanted_from, wanted_to, origin, status)
         values ('${application}', '${student}', '${id(2)}', 'internship', '2027-01-11', '2027-03-05', 'unsolicited', '${application === STANDS ? 'accepted' : 'cancelled'}')`,
        );
        await moved(application, 'offered', 'accepted', 'student', '2026-11-20');
        if (application !== STANDS) await moved(application, 'accepted', 'cancelled', 'teacher', '2026-11-22');
      }
      await database.query(
        `insert into placement (id, application_id, student_id, kind, start_on, end_on, created_at)
       values ('${id(31)}', '${STANDS}', '${id(21)}', 'internship', '2027-01-11', '2027-03-05', '2026-11-20')`,
      );
      await database.query(
        `insert into email (id, letter, to_address, locale, params, entity_type, entity_id, expires_at)
       values ('${id(41)}', 'application-accepted', 'a@a.example', 'fr', '{"startOn": "2027-02-01", "endOn": null}', 'application', '${CANCELLED}', now())`,
      );
      await migration.up(runner);
    });

    const moved = (application: string, from: string, to: string, role: string, on: string) =>
      database.query(
        `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role, comment, created_at)
       values (gen_random_uuid(), 'application', '${application}', '${from}', '${to}', '${role}', ${to === 'cancelled' ? `'Fermé'` : 'null'}, '${on}')`,
      );

    it('keep their days and get the site of their application; a cancelled one comes back with the days of its letter', async () => {
      const of = { source: 'application', kind: 'internship', site: id(2) };
      expect(await database.query(PLACEMENTS)).toEqual([
        { ...of, application: STANDS, state: 'agreed', from: '2027-01-11', to: '2027-03-05', version: 1 },
        { ...of, application: CANCELLED, state: 'cancelled', from: '2027-02-01', to: null, version: 2 },
      ]);
    });

    it('have the history of their application', async () => {
      const agreed = { from: null, to: 'agreed', by: 'student', comment: null };
      expect(await database.query(HISTORY)).toEqual([
        { application: STANDS, ...agreed },
        { application: CANCELLED, ...agreed },
        { application: CANCELLED, from: 'agreed', to: 'cancelled', by: 'teacher', comment: 'Fermé' },
      ]);
    });

    it('are again those that stand when the change is undone', async () => {
      await migration.down(runner);
      expect(await database.query('select application_id as application from placement')).toEqual([{ application: STANDS }]);
      await migration.up(runner);
      expect((await database.query(PLACEMENTS)).length).toBe(2);
    });
  });
