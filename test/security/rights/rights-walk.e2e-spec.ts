import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/client.js';
import { IS_LONG } from '../../support/form.js';
import { startWorld, type World } from '../../support/world.js';
import { OwnersOfRows } from './owners.js';
import { type OutsiderName, PASSWORD, PRINCIPALS, type PrincipalName, type StoryIds, sendRaw, signInEverybody } from './principals.js';
import { RIGHTS } from './rights-matrix.js';
import { WrittenRows } from './written-rows.js';

interface ListedRoute {
  method: string;
  url: string;
}

/** Fastify's own routes for files, documentation and metrics, equal for all principals. */
const SAME_FOR_ALL = [/^\/\*$/, /^\/api\/docs/, /^\/metrics$/];

/** Routes whose first permitted call removes the record for later principals. */
const ENDS = ['POST /api/school/members/:id/end'];

/** Routes that mailbox providers call from their own pages (RFC 8058). */
const FROM_ANYWHERE = ['POST /api/unsubscriptions/:token'];

const spellings = (path: string, origin: string): Record<string, string> => ({
  plain: path,
  'with a slash at the end': path.replace(/(\?|$)/, '/$1'),
  'with two slashes': `/${path}`,
  'with an encoded letter': path.replace('/a', '/%61'),
  'in capitals': path.replace(/^\/\w+/, (first) => first.toUpperCase()),
  'in the absolute form': `${origin}${path}`,
});

const SPELLINGS = Object.keys(spellings('', ''));

/** One principal per role; the others have the same roles, or no rights. */
const SPELLED_OUT: readonly PrincipalName[] = PRINCIPALS.slice(0, PRINCIPALS.indexOf('coordinator') + 1);

/** Returns one of them in turn; all in the long form. */
function byTurns<T>(all: readonly T[], route: string): readonly T[] {
  const turn = Object.keys(RIGHTS).indexOf(route) % Math.max(1, all.length);
  return IS_LONG ? all : all.slice(turn, turn + 1);
}

const cookieOf = (client: Client) =>
  client
    .cookiesFor()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

describe('the rights walk (T4)', () => {
  const folder = mkdtempSync(join(tmpdir(), `seve-routes-${randomBytes(4).toString('hex')}`));
  const file = join(folder, 'routes.json');
  let world: World;
  let clients: Record<PrincipalName, Client>;
  let outsiders: Record<OutsiderName, Client>;
  let ids: StoryIds;
  let owners: OwnersOfRows;
  let routes: ListedRoute[];
  let written: WrittenRows;

  beforeAll(async () => {
    const metrics = { SEVE_METRICS_TOKEN: randomBytes(24).toString('base64url') };
    world = await startWorld({ demo: true, workers: 0, env: { SEVE_ROUTES_FILE: file, SEVE_DEMO_PASSWORD: PASSWORD, ...metrics } });
    const story = await signInEverybody(world);
    ({ clients, outsiders, ids } = story);
    owners = await OwnersOfRows.read(world, story.emails);
    routes = JSON.parse(readFileSync(file, 'utf8'));
    written = await WrittenRows.watch(world);
  });

  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true });
  });

  it('knows every route that the server answers', () => {
    const known = routes.filter(
      ({ method, url }) => method !== 'HEAD' && method !== 'OPTIONS' && !SAME_FOR_ALL.some((one) => one.test(url)),
    );
    expect(known.length).toBeGreaterThan(50);
    expect(known.map(({ method, url }) => `${method} ${url}`).sort()).toEqual(Object.keys(RIGHTS).sort());
  });

  it.each([
    ['a row that comes', `insert into school (id, name, kind, commune_insee) select gen_random_uuid(), 'Lycée', 'lycee', '80021'`],
    ['a row written again as it was', 'update company_site set address = address where id = (select id from company_site limit 1)'],
    ['a row that goes', 'delete from offer_skill where ctid = (select ctid from offer_skill limit 1)'],
    [
      'a copy that forgot whose offer it copies',
      `insert into offer select (jsonb_populate_record(null::offer, to_jsonb(offer) || jsonb_build_object('id', gen_random_uuid(), 'status', 'draft'))).*
       from offer limit 1`,
    ],
  ])('would see %s behind a refusal', async (_what, sql) => {
    await written.take();
    expect(await written.take()).toEqual([]);
    await world.query(sql);
    expect(await written.take()).not.toEqual([]);
  });

  it.each(Object.entries(RIGHTS))(
    '%s is for those who may, however it is spelled, and a refusal writes nothing',
    async (route, { may, path, body }) => {
      const [method = '', url = ''] = route.split(' ');
      const target = path?.(ids) ?? url.replace(':id', ids.id);
      const sent = typeof body === 'function' ? body(ids) : body;
      const payload = sent === undefined ? null : JSON.stringify(sent);
      const wrong: string[] = [];
      await written.take();
      const wrote = async (what: string) => {
        wrong.push(...(await written.take()).map((row) => `${what} wrote ${row}`));
      };

      const refused = PRINCIPALS.filter((one) => !may.includes(one));
      // Spelling of the path and origin are checked before the caller is identified.
      const spellers = byTurns(
        refused.filter((one) => SPELLED_OUT.includes(one)),
        route,
      );
      const heads = ['plain', ...byTurns(SPELLINGS, route)];
      for (const name of refused) {
        const isSpeller = spellers.includes(name);
        for (const [spelling, spelled] of Object.entries(isSpeller ? spellings(target, world.url) : { plain: target })) {
          for (const verb of method === 'GET' && isSpeller && heads.includes(spelling) ? ['GET', 'HEAD'] : [method]) {
            const { status, type } = await sendRaw(world, verb, spelled, cookieOf(clients[name]), payload);
            const expected = spelling === 'plain' ? [name === 'anonymous' ? 401 : 404] : [400, 401, 404, 405];
            const isTheWebApp = spelling !== 'plain' && status === 200 && type.startsWith('text/html');
            if (!expected.includes(status) && !isTheWebApp) wrong.push(`${name} gets ${status} for ${verb} ${spelling}`);
          }
        }
      }
      const isSessionless = may.includes('anonymous');
      for (const name of isSessionless ? [] : (['expired', 'former', 'erased'] as const)) {
        const { status } = await sendRaw(world, method, target, cookieOf(outsiders[name]), payload);
        if (status !== 401) wrong.push(`${name} gets ${status}`);
      }
      for (const name of method === 'GET' || FROM_ANYWHERE.includes(route) ? [] : byTurns(may, route)) {
        const { status } = await sendRaw(world, method, target, cookieOf(clients[name]), payload, 'https://ailleurs.example');
        if (status !== 403) wrong.push(`${name} gets ${status} from a page of another site`);
      }
      await wrote('a refused call');
      for (const name of may) {
        const { status, body: read } = await sendRaw(world, method, target, cookieOf(clients[name]), payload);
        wrong.push(...owners.foreignIn(read, name).map((row) => `${name} reads ${row}`));
        const isMine = ![401, 403].includes(status) && status !== 404 && status < 500;
        const isPublicLookup = may.length === PRINCIPALS.length && status === 404;
        const isGone = (method === 'DELETE' || ENDS.includes(route)) && status === 404 && name !== may[0];
        if (!isMine && !isPublicLookup && !isGone) wrong.push(`${name} may, but gets ${status}`);
        if (status >= 400) await wrote(`${name}, refused with ${status},`);
        else await written.take();
      }
      // A company that is not verified gets an explanation, because its drafts and own pages stay open to it.
      const isOfCompanies = may.includes('company') || may.includes('otherCompany');
      const { status } = isSessionless ? { status: 404 } : await sendRaw(world, method, target, cookieOf(outsiders.suspended), payload);
      if (isOfCompanies ? status >= 500 || status === 401 : status !== 404) wrong.push(`the suspended company gets ${status}`);
      if (status >= 400) await wrote('the suspended company, refused,');
      expect(wrong).toEqual([]);
    },
  );
});
