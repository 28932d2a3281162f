import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/client.js';
import { demoSeed } from '../../support/database/demo-seed.js';
import { cloneDatabase, type TestDatabase } from '../../support/database/postgres.js';
import { TcpProxy } from '../../support/servers/tcp-proxy.js';
import { startWorld, type World } from '../../support/world.js';
import { PASSWORD, type PrincipalName, type StoryIds, signInEverybody } from '../rights/principals.js';
import { RIGHTS } from '../rights/rights-matrix.js';

/** Recognised in every part of a request that contains it: the address of a query, its text, its values. */
const MARKER = 'pas-un-uuid-7f3a';
const BAD_IDS = [MARKER, `${MARKER}' or '1'='1`, `01890000-0000-7000-8000-00000000000${MARKER}`];

interface Schema {
  $ref?: string;
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}
interface Operation {
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
const isId = (name: string) => /(^id|Id)$/.test(name);
const schemaOf = (schema: Schema | undefined) => (schema?.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema);

/** Every documented route, with the names of the ids in its path, its query and its body. */
const ROUTES = Object.entries(document.paths).flatMap(([url, operations]) =>
  Object.entries(operations).flatMap(([verb, { parameters = [], requestBody }]) => {
    const route = `${verb.toUpperCase()} ${url.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    const rights = RIGHTS[route];
    if (!rights) return [];
    const as: PrincipalName = rights.may.find((name) => name !== 'anonymous') ?? 'anonymous';
    const properties = schemaOf(requestBody?.content['application/json']?.schema)?.properties ?? {};
    return {
      route,
      verb: verb.toUpperCase(),
      url,
      as,
      rights,
      inPath: parameters.filter((one) => one.in === 'path' && isId(one.name)).map(({ name }) => name),
      inQuery: parameters.filter((one) => one.in === 'query' && one.schema?.format === 'uuid').map(({ name }) => name),
      inBody: Object.entries(properties).filter(([, schema]) => schema.format === 'uuid' || schema.items?.format === 'uuid'),
    };
  }),
);

describe('an id that is no UUID', () => {
  let database: TestDatabase;
  let line: TcpProxy;
  let world: World;
  let clients: Record<PrincipalName, Client>;
  let ids: StoryIds;
  let queried: string[] = [];

  beforeAll(async () => {
    database = await cloneDatabase({ from: demoSeed({ SEVE_DEMO_PASSWORD: PASSWORD }) });
    const direct = new URL(database.appUrl);
    line = await TcpProxy.start(Number(direct.port), (sent) => {
      if (sent.includes(MARKER)) queried.push(sent.toString('latin1'));
    });
    direct.port = String(line.port);
    world = await startWorld({
      demo: true,
      workers: 0,
      database: { ...database, appUrl: direct.href },
      env: { SEVE_DEMO_PASSWORD: PASSWORD },
    });
    ({ clients, ids } = await signInEverybody(world));
  });
  beforeEach(() => {
    queried = [];
  });

  afterAll(async () => {
    await world?.stop();
    await line?.stop();
  });

  it('would be seen on its way to the database', async () => {
    await world.client().post('/api/auth/sign-in/email', { email: `${MARKER}@eleves.example`, password: PASSWORD });
    expect(queried.length).toBeGreaterThan(0);
  });

  it.each(ROUTES.filter(({ inPath }) => inPath.length > 0))('$route: none in its path is asked for, and none is found', async (one) => {
    const answers: [string, string, number, unknown][] = [];
    const real = (one.rights.path?.(ids) ?? one.url.replace('{id}', ids.id)).split('/');
    for (const name of one.inPath) {
      for (const bad of BAD_IDS) {
        const place = one.url.split('/').indexOf(`{${name}}`);
        const path = real.with(place, encodeURIComponent(bad)).join('/');
        const sent = typeof one.rights.body === 'function' ? one.rights.body(ids) : one.rights.body;
        const { status, body } = await clients[one.as].request<{ code?: string } | null>(one.verb as 'GET', path, sent);
        answers.push([name, bad, status, body?.code]);
      }
    }
    expect(answers.filter(([, , status, code]) => status !== 404 || code !== 'not-found')).toEqual([]);
    expect(queried).toEqual([]);
  });

  it.each(ROUTES.filter(({ inQuery, inBody }) => inQuery.length + inBody.length > 0))(
    '$route: none in its query or its body is asked for, and the field is named',
    async ({ verb, url, rights, as, inQuery, inBody }) => {
      const path = rights.path?.(ids) ?? url.replace('{id}', ids.id);
      for (const bad of BAD_IDS) {
        for (const name of inQuery) {
          const { status } = await clients[as].request(verb as 'GET', `${path.split('?')[0]}?${name}=${encodeURIComponent(bad)}`);
          expect([name, status]).toEqual([name, 400]);
        }
        for (const [name, schema] of inBody) {
          const { status } = await clients[as].request(verb as 'POST', path, { [name]: schema.items ? [bad] : bad });
          expect([name, status]).toEqual([name, 400]);
        }
      }
      expect(queried).toEqual([]);
    },
  );

  it.each(['/offres/', '/entreprises/', '/candidatures/'])('a page under %s asks for none', async (prefix) => {
    for (const bad of BAD_IDS) expect((await fetch(`${world.url}${prefix}${encodeURIComponent(bad)}`)).status).toBeLessThan(500);
    expect(queried).toEqual([]);
  });
});
