import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Client } from '../../support/client.js';
import { IS_LONG } from '../../support/form.js';
import { becomes } from '../../support/programs/local-start.js';
import type { World } from '../../support/world.js';
import { PAGED } from '../rights/list-routes.js';
import type { PrincipalName, Story, StoryIds } from '../rights/principals.js';
import { OFFER_BODY } from '../rights/rights-matrix.js';

/** A test fails at ten times the allowed duration, because a busy machine is slow. */
const SLACK = 10;

const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const UUID = '01890000-0000-7000-8000-000000000000';

const GARBAGE = [
  ...['garbage', '%00', '../../etc', "' or 1=1 --", 'x'.repeat(300), '\u{1f33f}', cursorOf([]), cursorOf({}), cursorOf(null)],
  ...[cursorOf(['x']), cursorOf([UUID, UUID, UUID, UUID]), cursorOf([{ $gt: '' }]), cursorOf(["1' or '1'='1"]), cursorOf([[[[UUID]]]])],
];

const LIMITS = ['1000000', '-1', '0', '1e9', 'all', ''];
/** Returns the values to test for one list: a third of them in turn, because all lists share one parser; all in the long form. */
const part = (all: readonly string[], turn: number) => (IS_LONG ? all : all.filter((_one, index) => index % 3 === turn % 3));

/** Texts on which a careless regular expression or LIKE takes exponential time. */
const HEAVY = [
  ...['a'.repeat(80), '%'.repeat(80), '_'.repeat(80), '%_'.repeat(40), '(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', 'a?'.repeat(40)],
  ...['a '.repeat(40), '\\'.repeat(40), '.*'.repeat(40), 'é'.repeat(80), '𝔞'.repeat(40), "' || pg_sleep(5) || '", 'e '.repeat(40)],
];
const SEARCHES: [as: PrincipalName, path: string][] = [
  ['anonymous', '/api/offers'],
  ['anonymous', '/api/reference/occupations'],
  ['anonymous', '/api/reference/skills'],
  ['anonymous', '/api/reference/communes'],
  ['coordinator', '/api/companies'],
  ['coordinator', '/api/campus/offers'],
  ['coordinator', '/api/campus/accounts'],
  ['coordinator', '/api/campus/emails'],
  ['coordinator', '/api/campus/suppressions'],
];

interface SlowCaller {
  drops: number;
  /** Resolves to the seconds until the api closed the connection; never resolves otherwise. */
  ended: Promise<number>;
}

/** Opens a connection, sends `start`, then `drop` twice a second. */
function callSlowly(url: string, start: string, drop: string): SlowCaller {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const startedAt = Date.now();
  socket.on('error', () => undefined);
  socket.resume();
  socket.write(start);
  const dripping = setInterval(() => {
    if (socket.destroyed || !socket.writable) return;
    socket.write(drop);
    caller.drops += 1;
  }, 500);
  const closed = new Promise<number>((resolve) => socket.once('close', () => resolve((Date.now() - startedAt) / 1000)));
  const ended = Promise.race([closed, pause(15_000 * SLACK, Number.POSITIVE_INFINITY, { ref: false })]).finally(() => {
    clearInterval(dripping);
    socket.destroy();
  });
  const caller: SlowCaller = { drops: 0, ended };
  return caller;
}

export const describeLimits = (story: () => Story & { world: World }) =>
  describe('what one caller may cost the api (T24)', () => {
    let world: World;
    let clients: Record<PrincipalName, Client>;
    let ids: StoryIds;
    let slowHeaders: SlowCaller[];
    let slowBodies: SlowCaller[];

    beforeAll(async () => {
      ({ world, clients, ids } = story());
      await world.query('delete from throttle');
      const line = `Host: 127.0.0.1\r\nOrigin: ${world.url}\r\n`;
      const fifty = (start: string, drop: string) => Array.from({ length: 50 }, () => callSlowly(world.url, start, drop));
      slowHeaders = fifty(`GET /api/health/live HTTP/1.1\r\n${line}`, 'X-Slow: 1\r\n');
      slowBodies = fifty(
        `POST /api/sign-up/student HTTP/1.1\r\n${line}Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{`,
        ' ',
      );
    });

    /** The slow calls stay open during the following tests; their end is checked last. */
    it('others are served while a hundred callers send drop by drop', async () => {
      await becomes('each has sent some', () => [...slowHeaders, ...slowBodies].every(({ drops }) => drops >= 3));
      const startedAt = Date.now();
      expect((await world.client().get('/api/offers')).status).toBe(200);
      expect(Date.now() - startedAt).toBeLessThan(2_000 * SLACK);
    });

    it.each([
      ['100 kB and more', JSON.stringify({ ...OFFER_BODY, description: 'x'.repeat(102_400) }), 413],
      ['21 levels of lists', `{"title":${'['.repeat(20)}${']'.repeat(20)}}`, 400],
      ['21 levels of objects', `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`, 400],
    ])('a body of %s is not read', async (_what, body, expected) => {
      expect((await clients.company.request('POST', '/api/offers', body)).status).toBe(expected);
    });

    it.each(PAGED.map((list, turn) => ({ ...list, turn })))(
      '$route gives 50 rows at most, and goes on from its own cursors alone',
      async ({ path, as, turn }) => {
        const client = clients[as.find((name) => name !== 'anonymous') ?? 'anonymous'];
        const wrong: string[] = [];
        for (const limit of ['51', ...part(LIMITS, turn)]) {
          const { status } = await client.get(`${path(ids)}?limit=${limit}`);
          if (status !== 400) wrong.push(`limit=${limit}: ${status}`);
        }
        for (const cursor of part(GARBAGE, turn)) {
          const { status } = await client.get(`${path(ids)}?cursor=${encodeURIComponent(cursor)}`);
          if (status !== 400) wrong.push(`cursor=${cursor}: ${status}`);
        }
        expect(wrong).toEqual([]);
      },
    );

    it.each(SEARCHES)('heavy words asked by %s of %s are answered soon', async (as, path) => {
      // The first search loads the tables, so it is not measured.
      await clients[as].get(`${path}?q=amiens`);
      for (const words of HEAVY) {
        const startedAt = Date.now();
        const { status } = await clients[as].get(`${path}?q=${encodeURIComponent(words)}`);
        expect({ words, isFast: Date.now() - startedAt < 2_000 * SLACK, isFault: status >= 500 }).toEqual({
          words,
          isFast: true,
          isFault: false,
        });
      }
    });

    it('a statement that hangs is stopped after 3 s, and the answer says to come back', async () => {
      const owner = new pg.Client({ connectionString: world.database.ownerUrl });
      await owner.connect();
      try {
        await owner.query('begin; lock table school in access exclusive mode');
        const startedAt = Date.now();
        const { status, headers } = await clients.coordinator.get('/api/schools');
        const seconds = (Date.now() - startedAt) / 1000;
        expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 503, retryAfter: '3' });
        expect(seconds).toBeGreaterThan(2.5);
        expect(seconds).toBeLessThan(3 * SLACK);
      } finally {
        await owner.end();
      }
      expect((await clients.coordinator.get('/api/schools')).status).toBe(200);
    });

    it('who sends headers drop by drop is cut off after 10 s, who sends a body so after 15 s', async () => {
      for (const { ended } of slowHeaders) expect([(await ended) > 8, (await ended) < 10 * SLACK]).toEqual([true, true]);
      for (const { ended } of slowBodies) expect([(await ended) > 8, (await ended) < 15 * SLACK]).toEqual([true, true]);
    }, 180_000);
  });
