import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, checkAudit, closeAuditMonths, createDataSource, holdsHead, lastAuditCheck, SYSTEM_ACTOR, sealAudit } from '@seve/database';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { DatabaseTests } from './one-database.js';

/** T29: entries can be appended and read; any other change is detected. */
export const auditChain: DatabaseTests = (databaseOf) =>
  describe('the audit log in the database', () => {
    let database: TestDatabase;
    let app: DataSource;
    const entry = () => ({ act: 'exported' as const, on: 'class_group' as const, id: uuid() });
    const write = (count: number) => Promise.all(Array.from({ length: count }, () => audit(app.manager, SYSTEM_ACTOR, entry())));
    const check = () => checkAudit(app.manager);

    beforeAll(async () => {
      database = databaseOf();
      app = await createDataSource(database.appUrl).initialize();
    });
    afterAll(async () => {
      await app?.destroy();
    });

    it('takes entries from api and worker, and lets them neither change nor erase one', async () => {
      await write(3);
      for (const table of ['audit_entry', 'audit_seal', 'audit_check', 'audit_closing'])
        for (const sql of [`delete from ${table}`, `truncate ${table}`, `drop table ${table}`])
          await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(app.query(`update audit_entry set act = 'invited'`)).rejects.toMatchObject({ code: '42501' });
      await expect(app.query(`update audit_seal set hash = ''`)).rejects.toMatchObject({ code: '42501' });
      await expect(app.query(`insert into audit_closing values (now(), 1, '', 0, now())`)).rejects.toMatchObject({ code: '42501' });
      await expect(app.query('select close_audit_month(now()::date)')).rejects.toThrow('kept for a year');
    });

    it('takes its time from the database, whatever the application says', async () => {
      const [{ at } = { at: null }] = await app.query(
        `insert into audit_entry (id, act, entity_type, created_at) values (gen_random_uuid(), 'exported', 'class_group', '2020-01-01') returning created_at as at`,
      );
      expect(Date.now() - new Date(at).getTime()).toBeLessThan(60_000);
    });

    it('is sealed into one chain, whoever writes and seals at once', async () => {
      const all = Promise.all([write(60), sealAudit(app), sealAudit(app), write(60), sealAudit(app)]);
      await all;
      await sealAudit(app);
      expect(await sealAudit(app)).toBe(0);
      expect(await check()).toMatchObject({ entries: 124, brokenAt: null });
      const [gaps] = await database.query('select max(number)::int as last, count(*)::int as count from audit_seal');
      expect(gaps).toEqual({ last: 124, count: 124 });
    });

    it('shows an entry that was changed, one that was removed, and one slipped in', async () => {
      const at = (number: number) => `(select entry_id from audit_seal where number = ${number})`;
      const [row] = await database.query<{ act: string }>(`select act from audit_entry where id = ${at(50)}`);
      await database.query(`update audit_entry set act = 'invited' where id = ${at(50)}`);
      expect((await check()).brokenAt).toBe('50');
      await database.query(`update audit_entry set act = $1 where id = ${at(50)}`, [row?.act]);
      expect((await check()).brokenAt).toBeNull();
      await database.query(`create table removed as select * from audit_entry where id = ${at(70)}`);
      await database.query(`delete from audit_entry where id = ${at(70)}`);
      expect((await check()).brokenAt).toBe('70');
      await database.query('insert into audit_entry select * from removed');
      expect((await check()).brokenAt).toBeNull();
      await database.query(`create table seal as select * from audit_seal where number = 90`);
      await database.query(`update audit_seal set entry_id = gen_random_uuid() where number = 90`);
      expect((await check()).brokenAt).toBe('90');
      await database.query(`update audit_seal set entry_id = seal.entry_id from seal where audit_seal.number = 90`);
      expect((await check()).brokenAt).toBeNull();
    });

    it('misses a head that was kept outside: a tail that was deleted, and a chain that was sealed anew', async () => {
      const { head } = await check();
      expect(head?.number).toBe('124');
      const kept = head ? [head] : [];
      expect(await checkAudit(app.manager, kept)).toMatchObject({ entries: 124, brokenAt: null });
      await database.query(
        'create table tail as select * from audit_entry where id in (select entry_id from audit_seal where number > 120)',
      );
      await database.query('create table tail_seals as select * from audit_seal where number > 120');
      await database.query('delete from audit_entry where id in (select id from tail)');
      await database.query('delete from audit_seal where number > 120');
      expect(await check()).toMatchObject({ entries: 120, brokenAt: null });
      expect(await checkAudit(app.manager, kept)).toMatchObject({ brokenAt: '121', fault: 'cut', head: null });
      await write(4);
      await sealAudit(app);
      expect(await check()).toMatchObject({ brokenAt: null });
      expect(await checkAudit(app.manager, kept)).toMatchObject({ brokenAt: '124', fault: 'cut' });
      await database.query('delete from audit_entry where id in (select entry_id from audit_seal where number > 120)');
      await database.query('delete from audit_seal where number > 120');
      await database.query('insert into audit_entry select * from tail');
      await database.query('insert into audit_seal select * from tail_seals');
      expect(await checkAudit(app.manager, kept)).toMatchObject({ brokenAt: null });
    });

    it('misses a head where a month is closed that its entries are too young for', async () => {
      const { head } = await check();
      const today = new Date().toISOString().slice(0, 10);
      const kept = head ? [{ ...head, day: today }] : [];
      const aged = head ? [{ ...head, day: '2024-05-31' }] : [];
      for (const table of ['audit_entry', 'audit_seal']) await database.query(`create table whole_${table} as select * from ${table}`);
      await database.query('truncate audit_entry, audit_seal');
      for (const month of ['2024-05-01', today]) {
        await database.query(`insert into audit_closing (month, last_number, hash, entries) values ($1, 125, 'ab', 125)`, [month]);
        expect(await checkAudit(app.manager, kept)).toMatchObject({ brokenAt: '126', fault: 'cut', head: null });
        expect(await Promise.all(kept.map((one) => holdsHead(app.manager, one)))).toEqual([false]);
        expect(await checkAudit(app.manager, aged)).toMatchObject({ brokenAt: null });
        expect(await Promise.all(aged.map((one) => holdsHead(app.manager, one)))).toEqual([true]);
        await database.query('delete from audit_closing');
      }
      for (const table of ['audit_entry', 'audit_seal']) await database.query(`insert into ${table} select * from whole_${table}`);
      expect(await checkAudit(app.manager, kept)).toMatchObject({ brokenAt: null });
    });

    it('is read again though a check lies ahead of the clock', async () => {
      await app.query(
        `insert into audit_check (id, entries, broken_at, checked_at) values (gen_random_uuid(), 0, 1, now() + interval '1 year')`,
      );
      expect(await lastAuditCheck(app.manager)).toBeNull();
      await app.query(`insert into audit_check (id, entries) values (gen_random_uuid(), 124)`);
      expect(await lastAuditCheck(app.manager)).toMatchObject({ entries: 124, brokenAt: null });
    });

    it('shows an entry that was slipped in with an earlier time, sealed or not', async () => {
      const slip = () =>
        database.query(
          `insert into audit_entry (id, act, entity_type, created_at) values ('00000000-0000-4000-8000-00000000aaaa', 'exported', 'class_group', now() - interval '3 days')`,
        );
      await slip();
      expect(await sealAudit(app)).toBe(0);
      expect(await check()).toMatchObject({ brokenAt: '125', fault: 'order' });
      await database.query(`delete from audit_entry where id = '00000000-0000-4000-8000-00000000aaaa'`);
      expect(await check()).toMatchObject({ brokenAt: null });
    });

    it('keeps its order when the clock of the database is set back: no entry is left out, and no alarm is raised', async () => {
      // An entry from a clock that is three hours ahead.
      await database.query(
        `insert into audit_entry (id, act, entity_type, created_at) values (gen_random_uuid(), 'exported', 'class_group', clock_timestamp() + interval '3 hours')`,
      );
      await sealAudit(app);
      const before = await check();
      await write(2);
      expect(await sealAudit(app)).toBe(2);
      expect(await check()).toMatchObject({ entries: before.entries + 2, brokenAt: null });
    });

    it('loses the entries of a month after a year, and goes on from the hash that is kept', async () => {
      await database.query('truncate audit_entry, audit_seal');
      const aged = (months: number) =>
        database.query(
          `insert into audit_entry (id, act, entity_type, created_at)
         select gen_random_uuid(), 'exported', 'class_group', date_trunc('month', now() at time zone 'Europe/Paris') at time zone 'Europe/Paris' - make_interval(months => $1) + make_interval(days => day) from generate_series(1, 5) day`,
          [months],
        );
      await aged(15);
      await aged(14);
      await aged(3);
      await sealAudit(app);
      expect(await closeAuditMonths(app.manager)).toBe(10);
      expect(await closeAuditMonths(app.manager)).toBe(0);
      expect(await check()).toMatchObject({ entries: 5, brokenAt: null });
      const closings = await database.query('select entries, last_number::int as last from audit_closing order by month');
      expect(closings).toEqual([
        { entries: 5, last: 5 },
        { entries: 5, last: 10 },
      ]);
      await write(2);
      await sealAudit(app);
      expect(await check()).toMatchObject({ entries: 7, brokenAt: null });
      await database.query(`update audit_closing set hash = 'x' where last_number = 10`);
      expect((await check()).brokenAt).toBe('11');
    });
  });
