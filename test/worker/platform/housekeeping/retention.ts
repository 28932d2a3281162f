import { beforeAll, describe, expect, it } from '@jest/globals';
import { IP_ADDRESS_DAYS, KNOWN_DEVICE_DAYS, PENDING_SIGN_UP_DAYS, ROSTER_DRAFT_DAYS, ROSTER_UNDO_DAYS } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { People } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const DAY_MS = 86_400_000;

export const retention: WorldTests = (stageOf) =>
  describe('what is kept for some days only', () => {
    let world: World;
    let people: People;

    /** Runs a worker whose clock is `days` ahead, until its first pass is over. */
    const daysLater = async (days: number, isOver: () => Promise<boolean>) => {
      const worker = world.addWorker({ SEVE_CLOCK_OFFSET_MS: String(days * DAY_MS) });
      await worker.ready();
      for (const end = Date.now() + 30_000; !(await isOver()) && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 100));
      await worker.stop();
    };
    const addressesKept = async () => (await world.query('select 1 from session where ip_address is not null')).length;
    const count = async (table: string) => (await world.query(`select 1 from ${table}`)).length;
    /** Inserts an expired counter, which one pass of the housekeeping deletes, so that passes can be counted. */
    const plantMark = () => world.query(`insert into throttle (key, points, expire) values ('mark', 1, 0) on conflict do nothing`);
    const isMarkGone = async () => (await world.query(`select 1 from throttle where key = 'mark'`)).length === 0;

    beforeAll(async () => {
      ({ world, people } = stageOf());
    });

    it('IP addresses stand in sessions alone, and hashed in counters that end', async () => {
      const columns = await world.query<{ name: string }>(
        `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'
       and (column_name ~ '(^|_)(ip|ips|remote_address|client_address)(_|$)' or data_type in ('inet', 'cidr')) order by 1`,
      );
      expect(columns).toEqual([{ name: 'session.ip_address' }]);
      expect(
        await world.query(`select 1 from information_schema.tables where table_schema = 'public' and table_name = 'rate_limit'`),
      ).toEqual([]);
      await people.teacher();
      await world.client().post('/api/auth/sign-in/email', { email: 'x@campus.example', password: 'faux-mot-de-passe' });
      const keys = await world.query<{ key: string }>('select key from throttle');
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter(({ key }) => key.includes('127.0.0.1') || key.includes('::1'))).toEqual([]);
    });

    it(`an IP address is erased after ${IP_ADDRESS_DAYS} days, not before; the session itself stays`, async () => {
      await world.query(`update session set expires_at = now() + interval '90 days'`);
      const sessions = await count('session');
      expect(await addressesKept()).toBe(sessions);
      await plantMark();
      await daysLater(IP_ADDRESS_DAYS - 1, isMarkGone);
      expect(await addressesKept()).toBe(sessions);
      await daysLater(IP_ADDRESS_DAYS + 1, async () => (await addressesKept()) === 0);
      expect(await addressesKept()).toBe(0);
      expect(await count('session')).toBe(sessions);
    });

    it(`a list that was not applied is erased after ${ROSTER_DRAFT_DAYS} day, the lines of an applied one after ${ROSTER_UNDO_DAYS}`, async () => {
      const teacher = await people.teacher();
      const send = async () =>
        (await teacher.client.upload<{ id: string }>('/api/roster-imports', 'a.csv', Buffer.from('Nom;Prénom\nDURAND;Luc\n'))).body.id;
      const [draft, applied] = [await send(), await send()];
      await world.query("update roster_import set state = 'applied', applied_at = now() where id = $1", [applied]);
      const kept = async () => ({
        imports: (await world.query<{ id: string }>('select id from roster_import where id in ($1, $2) order by id', [draft, applied])).map(
          ({ id }) => id,
        ),
        lines: (await world.query('select 1 from roster_import_row where import_id = $1', [applied])).length,
      });
      await daysLater(ROSTER_DRAFT_DAYS + 1, async () => (await kept()).imports.length === 1);
      expect(await kept()).toEqual({ imports: [applied], lines: 1 });
      await daysLater(ROSTER_UNDO_DAYS + 1, async () => (await kept()).lines === 0);
      expect(await kept()).toEqual({ imports: [applied], lines: 0 });
    });

    it(`a sign-up that nobody confirms is erased after ${PENDING_SIGN_UP_DAYS} days, a browser after ${KNOWN_DEVICE_DAYS}`, async () => {
      const signUp = (days: number) =>
        world.query(
          `insert into pending_sign_up (id, email, first_name, last_name, locale, siret, token_hash, expires_at, created_at)
         values ($1::uuid, $1::text || '@a.example', 'A', 'B', 'fr', '73282932000074', $1::text, now() - make_interval(days => $2), now() - make_interval(days => $2))`,
          [uuid(), days],
        );
      await signUp(PENDING_SIGN_UP_DAYS + 1);
      await signUp(PENDING_SIGN_UP_DAYS - 1);
      const devices = await count('known_device');
      const { accountId } = await people.teacher();
      await world.query('update known_device set expires_at = now() where account_id = $1', [accountId]);
      await daysLater(0, async () => (await count('pending_sign_up')) === 1);
      expect([await count('pending_sign_up'), await count('known_device')]).toEqual([1, devices]);
    });

    it('what is spent is erased when its time is over, not before: sessions, links, invitations, addresses of before, bodies of letters', async () => {
      const { accountId } = await people.teacher();
      const id = uuid();
      const ended = async (table: string, where = 'id = $1') =>
        (await world.query(`select 1 from ${table} where ${where}`, [id])).length === 0;
      const kept = async () => ({
        session: !(await ended('session')),
        link: !(await ended('account_token')),
        invitation: !(await ended('invitation')),
        addresses: !(await ended('email_change')),
        body: !(await ended('email', 'id = $1 and params is not null')),
        letter: !(await ended('email')),
        left: !(await ended('student')),
      });
      const plant = [
        `insert into session (id, token, account_id, expires_at, created_at, updated_at) values ($1::uuid, $1::text, $2::uuid, now(), now(), now())`,
        `insert into account_token (id, account_id, purpose, token_hash, expires_at) select $1::uuid, $2::uuid, 'magic_link', $1::text, now()`,
        `insert into invitation (id, role, email, token_hash, expires_at, used_at) values ($1::uuid, 'campus_coordinator', $2::text || '@a.example', $1::text, now(), now())`,
        `insert into email_change (id, account_id, old_email, new_email, source, token_hash, expires_at, undo_hash, undo_until)
       values ($1::uuid, $2::uuid, 'a@a.example', 'b@a.example', 'self', $1::text, now(), $1::text, now())`,
        `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, state, expires_at)
       values ($1::uuid, 'application-read', 'a@a.example', $2::uuid, 'fr', '{}', 'account', $2::uuid, 'sent', now())`,
      ];
      for (const sql of plant) await world.query(sql, [id, accountId]);
      await world.query(`insert into student (id, first_name, last_name, roster_state) values ($1, 'Zoé', 'Martin', 'left')`, [id]);
      await plantMark();
      await daysLater(29, isMarkGone);
      expect(await kept()).toEqual({ session: true, link: true, invitation: true, addresses: true, body: true, letter: true, left: true });
      await daysLater(31, async () => !(await kept()).body);
      expect(await kept()).toEqual({
        session: false,
        link: false,
        invitation: false,
        addresses: false,
        body: false,
        letter: true,
        left: true,
      });
      await daysLater(367, () => ended('student'));
      expect((await kept()).left).toBe(false);
    });
  });
