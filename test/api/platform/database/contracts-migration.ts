import { beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@seve/database';
import { Contracts1796080000000 } from '../../../../libs/database/src/migrations/1796080000000-contracts.js';
import { ContractAmendments1796150000000 } from '../../../../libs/database/src/migrations/1796150000000-contract-amendments.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const place = (number: number, kind: string, endOn: string) =>
  `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name, contact_email)
   values ('${id(number)}', '${id(2)}', 'declared', 'preparing', '${kind}', '2015-01-11', '${endOn}', 'Moulins', 'h@a.example')`;

/** An agreement that was put to signature, with a file. */
const BEFORE = [
  `insert into school (id, uai, name, kind, commune_insee, address) values ('${id(1)}', '0801234A', 'Lycée', 'lycee', '80021', '1 rue')`,
  `insert into student (id, first_name, last_name) values ('${id(2)}', 'A', 'B')`,
  place(3, 'internship', '2015-03-05'),
  `insert into agreement (id, placement_id, school_id, kind, state) values ('${id(4)}', '${id(3)}', '${id(1)}', 'internship', 'ready_to_sign')`,
  `insert into paper_version (id, agreement_id, number, parts, document, file_id, sha256) values ('${id(5)}', '${id(4)}', 1, '{}', '{}', '${id(6)}', 'ab')`,
  `insert into paper_file (id, agreement_id, purpose, media_type, sha256, bytes) values ('${id(8)}', '${id(4)}', 'scan', 'image/png', 'ef', 9)`,
];

/** A contract that was put to signature. */
const contract = (at: number, endOn: string) => [
  place(at, 'apprenticeship', endOn),
  `insert into contract (id, placement_id, school_id, kind, state) values ('${id(at + 1)}', '${id(at)}', '${id(1)}', 'apprenticeship', 'ready_to_sign')`,
  `insert into contract_part (contract_id, party) values ('${id(at + 1)}', 'employer')`,
  `insert into paper_version (id, contract_id, number, parts, document, file_id, sha256) values ('${id(at + 2)}', '${id(at + 1)}', 1, '{}', '{}', '${id(at + 3)}', 'cd')`,
  `insert into signatory (id, version_id, role, "order", name) values ('${id(at + 4)}', '${id(at + 2)}', 'host', 1, 'Paul Mercier')`,
  `insert into signature_event (version_id, number, kind, at, sha256, hash) values ('${id(at + 2)}', 1, 'opened_for_signature', now(), 'cd', 'ef')`,
  `insert into paper_file (id, contract_id, purpose, media_type, sha256, bytes) values ('${id(at + 5)}', '${id(at + 1)}', 'scan', 'image/png', 'ef', 9)`,
  `insert into contract_amendment (id, contract_id, number, motives, reason, state, effective_on, begun_by_role, start_on, end_on)
   values ('${id(at + 7)}', '${id(at + 1)}', 1, '{pay}', 'Hausse.', 'ready_to_sign', '2016-01-04', 'school_staff', '2015-01-11', '${endOn}')`,
  `insert into paper_version (id, contract_id, contract_amendment_id, number, parts, document, file_id, sha256)
   values ('${id(at + 8)}', '${id(at + 1)}', '${id(at + 7)}', 1, '{}', '{}', '${id(at + 9)}', 'cd')`,
  `insert into state_change (id, entity_type, entity_id, from_state, to_state, act, actor_role) values ('${id(at + 6)}', 'contract', '${id(at + 1)}', 'preparing', 'ready_to_sign', 'open_signatures', 'school_staff')`,
];
const OVER = 20;
const RUNNING = 40;

export const contracts: DatabaseTests = (databaseOf) =>
  describe('what was put to signature before contracts', () => {
    const [contracts, amendments] = [new Contracts1796080000000(), new ContractAmendments1796150000000()];
    let database: TestDatabase;
    let runner: never;
    const down = async () => {
      await amendments.down(runner);
      await contracts.down(runner);
    };
    const up = async () => {
      await contracts.up(runner);
      await amendments.up(runner);
    };

    beforeAll(async () => {
      database = databaseOf();
      runner = { query: (sql: string) => database.query(sql) } as never;
      await down();
      for (const row of BEFORE) await database.query(row);
      await up();
      for (const row of [...contract(OVER, '2016-08-31'), ...contract(RUNNING, '2099-08-31')]) await database.query(row);
    });

    const versions = () =>
      database.query('select agreement_id as agreement, contract_id as contract from paper_version order by agreement_id nulls last, id');

    it('stays the paper of its agreement, beside those of contracts; none is of both, none of neither', async () => {
      expect(await versions()).toEqual([
        { agreement: id(4), contract: null },
        ...[OVER, OVER, RUNNING, RUNNING].map((at) => ({ agreement: null, contract: id(at + 1) })),
      ]);
      const both = `update paper_version set contract_id = '${id(OVER + 1)}', number = 9 where agreement_id is not null`;
      await expect(database.query(both)).rejects.toThrow(/paper_version_paper/);
      const stray = `update paper_version set contract_amendment_id = '${id(OVER + 7)}' where agreement_id is not null`;
      await expect(database.query(stray)).rejects.toThrow(/paper_version_paper/);
      await expect(database.query('update paper_file set agreement_id = null')).rejects.toThrow(/paper_file_paper/);
    });

    it('is deleted by the owner’s function alone, and of contracts only what is archived long enough', async () => {
      const app = createPool(database.appUrl, 1);
      try {
        await expect(app.query(`delete from contract where id = '${id(OVER + 1)}'`)).rejects.toThrow(/permission denied|violates/);
        await expect(app.query('delete from contract_amendment')).rejects.toThrow(/permission denied/);
        const forget = 'select forget_contracts(array[$1, $2]::uuid[]) as forgotten';
        const { rows } = await app.query<{ forgotten: number }>(forget, [id(OVER), id(RUNNING)]);
        expect(rows).toEqual([{ forgotten: 1 }]);
      } finally {
        await app.end();
      }
      expect(await database.query('select id from contract')).toEqual([{ id: id(RUNNING + 1) }]);
      expect(await database.query('select id from contract_amendment')).toEqual([{ id: id(RUNNING + 7) }]);
      expect(await versions()).toHaveLength(3);
    });

    it('is all that is left when the change is undone: contracts are lost, and their places are agreed again', async () => {
      await down();
      expect(await database.query('select id, agreement_id as agreement from paper_version')).toEqual([{ id: id(5), agreement: id(4) }]);
      expect(await database.query('select agreement_id as agreement from paper_file')).toEqual([{ agreement: id(4) }]);
      expect(await database.query('select state from placement where id = $1', [id(RUNNING)])).toEqual([{ state: 'agreed' }]);
      expect(await database.query('select state from placement where id = $1', [id(3)])).toEqual([{ state: 'preparing' }]);
      expect(await database.query(`select 1 from state_change where entity_type = 'contract'`)).toEqual([]);
      await up();
      expect(await versions()).toEqual([{ agreement: id(4), contract: null }]);
    });
  });
