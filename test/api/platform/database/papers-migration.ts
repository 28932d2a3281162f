import { beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@seve/database';
import { Papers1796060000000 } from '../../../../libs/database/src/migrations/1796060000000-papers.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const KEPT = `select version.number, version.sha256, signatory.name, event.hash, file.purpose
  from paper_version version join signatory on signatory.version_id = version.id join signature_event event on event.version_id = version.id
  join paper_file file on file.agreement_id = version.agreement_id`;

/** One agreement that was put to signature, with a signatory, an event and a scan. */
const ROWS = [
  `insert into school (id, uai, name, kind, commune_insee, address) values ('${id(1)}', '0801234A', 'Lycée', 'lycee', '80021', '1 rue')`,
  `insert into student (id, first_name, last_name) values ('${id(2)}', 'A', 'B')`,
  `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name, contact_email)
   values ('${id(3)}', '${id(2)}', 'declared', 'preparing', 'internship', '2015-01-11', '2015-03-05', 'Moulins', 'h@a.example')`,
  `insert into agreement (id, placement_id, school_id, kind, state) values ('${id(4)}', '${id(3)}', '${id(1)}', 'internship', 'ready_to_sign')`,
  `insert into agreement_version (id, agreement_id, number, parts, document, file_id, sha256)
   values ('${id(5)}', '${id(4)}', 1, '{}', '{}', '${id(6)}', 'ab')`,
  `insert into signatory (id, version_id, role, "order", name) values ('${id(7)}', '${id(5)}', 'tutor', 1, 'Paul Mercier')`,
  `insert into signature_event (version_id, number, kind, at, sha256, hash) values ('${id(5)}', 1, 'opened_for_signature', now(), 'ab', 'cd')`,
  `insert into agreement_file (id, agreement_id, purpose, media_type, sha256, bytes) values ('${id(8)}', '${id(4)}', 'scan', 'image/png', 'ef', 9)`,
];

export const papers: DatabaseTests = (databaseOf) =>
  describe('what was put to signature before amendments', () => {
    const migration = new Papers1796060000000();
    const kept = [{ number: 1, sha256: 'ab', name: 'Paul Mercier', hash: 'cd', purpose: 'scan' }];
    let database: TestDatabase;
    let runner: never;

    beforeAll(async () => {
      database = databaseOf();
      runner = { query: (sql: string) => database.query(sql) } as never;
      await migration.down(runner);
      for (const row of ROWS) await database.query(row);
      await migration.up(runner);
    });

    it('is a version of the agreement itself, with its signatories, evidence and files', async () => {
      expect(await database.query(KEPT)).toEqual(kept);
      expect(await database.query('select amendment_id as amendment from paper_version')).toEqual([{ amendment: null }]);
    });

    it('comes back under its old names when the change is undone', async () => {
      await migration.down(runner);
      expect(await database.query('select number, sha256 from agreement_version')).toEqual([{ number: 1, sha256: 'ab' }]);
      expect(await database.query('select purpose from agreement_file')).toEqual([{ purpose: 'scan' }]);
      await migration.up(runner);
      expect(await database.query(KEPT)).toEqual(kept);
    });

    it('is deleted by the owner’s function alone, once its archive is over', async () => {
      const app = createPool(database.appUrl, 1);
      try {
        await expect(app.query('delete from paper_version')).rejects.toThrow(/permission denied/);
        await expect(app.query('delete from signature_event')).rejects.toThrow(/permission denied/);
        const { rows } = await app.query<{ forgotten: number }>('select forget_agreements(array[$1]::uuid[]) as forgotten', [id(3)]);
        expect(rows).toEqual([{ forgotten: 1 }]);
      } finally {
        await app.end();
      }
      expect(await database.query('select count(*)::int as left from paper_version')).toEqual([{ left: 0 }]);
    });
  });
