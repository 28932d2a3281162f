import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, prepared } from '@seve/database';
import type { DataSource } from 'typeorm';
import type { DatabaseTests } from './one-database.js';

const note = (word: string) => `select set_config('seve.noted', '${word}', true)`;
const NOTED = `select current_setting('seve.noted') as word`;

export const statementsTogether: DatabaseTests = (databaseOf) =>
  describe('statements sent together over one connection', () => {
    let dataSource: DataSource;
    beforeAll(async () => {
      dataSource = await createDataSource(databaseOf().appUrl, { poolSize: 1 }).initialize();
    });
    afterAll(() => dataSource?.destroy());

    it('run in the order in which they were sent', async () => {
      const found = await dataSource.transaction((manager) =>
        Promise.all([note('first'), NOTED, note('second'), NOTED].map((text) => manager.query(text))),
      );
      expect([found[1], found[3]]).toEqual([[{ word: 'first' }], [{ word: 'second' }]]);
    });

    it('fail with the first that fails; nothing of the transaction stays, and the connection goes on', async () => {
      const place = () => dataSource.query('select pg_backend_pid() as place');
      const before = await place();
      const together = dataSource.transaction((manager) =>
        Promise.all([manager.query(note('lost')), manager.query('select 1 / 0'), manager.query(prepared('select 1 as one, 2 as two'))]),
      );
      await expect(together).rejects.toMatchObject({ code: '22012' });
      expect(await dataSource.query(prepared('select 1 as one, 2 as two'))).toEqual([{ one: 1, two: 2 }]);
      expect(await dataSource.query(`select coalesce(current_setting('seve.noted', true), '') as word`)).toEqual([{ word: '' }]);
      expect(await place()).toEqual(before);
    });

    it('fail with what aborted the transaction, whichever of them is heard first', async () => {
      const heard: unknown[] = [];
      const hears = (error: { driverError?: { code?: string } }) => heard.push(error.driverError?.code);
      await dataSource
        .transaction(async (manager) => {
          const failing = manager.query('select 1 / 0').then(() => undefined);
          const slow = failing.then(() => undefined).then(() => undefined);
          await Promise.allSettled([slow.catch(hears), manager.query('select 1').catch(hears), manager.query('select 2').catch(hears)]);
          throw new Error('over');
        })
        .catch(() => undefined);
      expect(heard).toEqual(['22012', '22012', '22012']);
    });

    it('of one prepared text are answered each with its own values', async () => {
      const text = prepared('select $1::int + 1 as more');
      const found = await dataSource.transaction((manager) => Promise.all([1, 2, 3].map((value) => manager.query(text, [value]))));
      expect(found).toEqual([2, 3, 4].map((more) => [{ more }]));
    });
  });
