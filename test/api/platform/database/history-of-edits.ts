import { beforeAll, describe, expect, it } from '@jest/globals';
import { Company, createDataSource, recordEdit } from '@seve/database';
import { HistoryOfEdits1795970000000 } from '../../../../libs/database/src/migrations/1795970000000-history-of-edits.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const COORDINATOR = { accountId: id(90), role: 'campus_coordinator' } as const;

export const historyOfEdits: DatabaseTests = (databaseOf) =>
  describe('the history', () => {
    let database: TestDatabase;
    const rows = (sql: string) => database.query(`select ${sql} from state_change order by id`);

    beforeAll(async () => {
      database = databaseOf();
      const runner = { query: (sql: string) => database.query(sql) } as never;
      const migration = new HistoryOfEdits1795970000000();
      await migration.down(runner);
      const before = [
        ['application', 'send', 'student', 'app'],
        ['application', 'refuse_by_phone', 'teacher', 'app'],
        ['application', 'expire', 'system', 'system'],
        ['offer', 'extend', 'company_admin', 'magic_link'],
        ['offer', 'create', 'company_admin', 'api'],
      ];
      for (const [index, [type, act, role, via]] of before.entries())
        await database.query(
          `insert into state_change (id, entity_type, entity_id, from_state, to_state, act, actor_role, via) values ($1, $2, $3, 'a', 'b', $4, $5, $6)`,
          [id(index + 1), type, id(50 + index), act, role, via],
        );
      await migration.up(runner);
    });

    it('of before says the way in today’s words, and keeps each row', async () => {
      expect(await rows('act, via, fields, to_state as "to"')).toEqual(
        [
          ['send', 'app'],
          ['refuse_by_phone', 'phone'],
          ['expire', 'clock'],
          ['extend', 'link'],
          ['create', 'api'],
        ].map(([act, via]) => ({ act, via, fields: [], to: 'b' })),
      );
    });

    it.each([
      [
        'a way that has no name',
        `insert into state_change (id, entity_type, entity_id, to_state, actor_role, via)`,
        `'offer', $1, 'a', 'system', 'magic_link'`,
      ],
      [
        'a thing that has no history',
        `insert into state_change (id, entity_type, entity_id, to_state, actor_role)`,
        `'dog', $1, 'a', 'system'`,
      ],
      ['an edit of nothing', `insert into state_change (id, entity_type, entity_id, act, actor_role)`, `'offer', $1, 'edit', 'system'`],
      ['a move to no state', `insert into state_change (id, entity_type, entity_id, act, actor_role)`, `'offer', $1, 'close', 'system'`],
    ])('refuses %s', async (_case, insert, values) => {
      await expect(database.query(`${insert} values (gen_random_uuid(), ${values})`, [id(99)])).rejects.toMatchObject({ code: '23514' });
    });

    it('names the fields of an edit, never their values, and says nothing of what did not change', async () => {
      const source = await createDataSource(database.appUrl).initialize();
      try {
        const before = { name: 'Sucrerie', phone: null, naf: '1081Z' } as Company;
        const edit = (after: Partial<Company>) =>
          source.transaction((manager) =>
            recordEdit(manager, { ...COORDINATOR, via: 'phone' }, { entityType: 'company', entityId: id(70), before, after }),
          );
        expect(await edit({ name: 'Sucrerie', phone: null })).toEqual([]);
        expect(await edit({ name: 'Sucrerie de Roye', phone: '+33322000000', naf: '1081Z' })).toEqual(['name', 'phone']);
        const kept = await database.query(
          `select act, fields, from_state as "from", to_state as "to", via, actor_role as role, comment from state_change where entity_id = $1`,
          [id(70)],
        );
        expect(kept).toEqual([
          { act: 'edit', fields: ['name', 'phone'], from: null, to: null, via: 'phone', role: 'campus_coordinator', comment: null },
        ]);
      } finally {
        await source.destroy();
      }
    });
  });
