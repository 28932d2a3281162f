import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../support/form.js';
import type { World } from '../../support/world.js';
import { PASSWORD, type PrincipalName, type Story } from '../rights/principals.js';
import { RIGHTS } from '../rights/rights-matrix.js';

/** Text that identifies a bad id in every part of a query. */
export const MARKER = 'pas-un-uuid-7f3a';
const BAD_IDS = [MARKER, `${MARKER}' or '1'='1`, `01890000-0000-7000-8000-00000000000${MARKER}`];
/** Returns the bad ids to test on a route: one in turn, all in the long form. */
const badIdsOf = (turn: number) => (IS_LONG ? BAD_IDS : BAD_IDS.slice(turn % BAD_IDS.length).slice(0, 1));

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

/** Documented routes with the names of the ids in path, query and body. */
const ROUTES = Object.entries(document.paths)
  .flatMap(([url, operations]) =>
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
  )
  .map((one, turn) => ({ ...one, turn }));

/** @param queried what reaches the database with the marker, emptied before each test */
export const describeBadIds = (story: () => Story & { world: World }, queried: readonly string[]) =>
  describe('an id that is no UUID', () => {
    it('would be seen on its way to the database', async () => {
      await story()
        .world.client()
        .post('/api/auth/sign-in/email', { email: `${MARKER}@eleves.example`, password: PASSWORD });
      expect(queried.length).toBeGreaterThan(0);
    });

    it.each(ROUTES.filter(({ inPath }) => inPath.length > 0))('$route: none in its path is asked for, and none is found', async (one) => {
      const { clients, ids } = story();
      const answers: [string, string, number, unknown][] = [];
      const real = (one.rights.path?.(ids) ?? one.url.replace('{id}', ids.id)).split('/');
      for (const name of one.inPath) {
        for (const bad of badIdsOf(one.turn)) {
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
      async ({ verb, url, rights, as, inQuery, inBody, turn }) => {
        const { clients, ids } = story();
        const path = rights.path?.(ids) ?? url.replace('{id}', ids.id);
        for (const bad of badIdsOf(turn)) {
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
      for (const bad of BAD_IDS) expect((await fetch(`${story().world.url}${prefix}${encodeURIComponent(bad)}`)).status).toBeLessThan(500);
      expect(queried).toEqual([]);
    });
  });
