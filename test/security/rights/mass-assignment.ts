import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../support/form.js';
import { providerHeaders } from '../../support/mail-events.js';
import type { World } from '../../support/world.js';
import type { Story } from './principals.js';
import { RIGHTS } from './rights-matrix.js';

interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
}
interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: { content: { 'application/json'?: { schema: Schema } } } }>>;
  components: { schemas: Record<string, Schema> };
}

/** What a writer must never decide: who one is, whose it is, how far it got. */
const FORBIDDEN = [
  'id',
  'accountId',
  'studentId',
  'teacherId',
  'companyId',
  'schoolId',
  'classGroupId',
  'referentTeacherId',
  'companySiteId',
  'contactAccountId',
  'role',
  'isAdmin',
  'admin',
  'status',
  'state',
  'verified',
  'verifiedAt',
  'emailVerified',
  'searchState',
  'publishedAt',
  'createdAt',
  'tokenHash',
  'matchSnapshot',
  'total',
  'via',
] as const;

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
const resolve = (schema: Schema): Schema =>
  schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
const writes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { requestBody }]) =>
    requestBody?.content['application/json']
      ? [
          {
            route: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
            schema: resolve(requestBody.content['application/json'].schema),
          },
        ]
      : [],
  ),
);

/** Each body with all of the forbidden keys at once, whose refusal names every one; in the long form each alone, too. */
export const describeMassAssignment = (story: () => Story & { world: World }) =>
  describe('mass assignment (T2)', () => {
    beforeAll(() => story().world.query('delete from throttle'));

    it('is tried on every body, and every body schema has properties', () => {
      expect(writes.length).toBeGreaterThan(15);
      for (const { route, schema } of writes)
        expect({ route, properties: Object.keys(schema.properties ?? {}).length > 0 }).toEqual({ route, properties: true });
    });

    it.each(writes)('$route refuses the fields that are not its own', async ({ route, schema }) => {
      const { clients, ids } = story();
      const rights = RIGHTS[route];
      const [method = '', url = ''] = route.split(' ');
      const path = rights?.path?.(ids) ?? url.replace(':id', ids.id);
      const client = clients[rights?.may.find((name) => name !== 'anonymous') ?? 'anonymous'];
      const send = (fields: object) => {
        const body = JSON.stringify(fields);
        const signed = path === '/api/mail-events' ? providerHeaders(body) : {};
        return client.request<{ errors?: { path: string }[] }>(method as 'POST' | 'PUT' | 'PATCH', path, body, signed);
      };
      const keys = FORBIDDEN.filter((one) => !(one in (schema.properties ?? {})));
      const together = await send(Object.fromEntries(keys.map((key) => [key, 'admin'])));
      expect(together.status).toBe(400);
      expect(together.body.errors?.map((one) => one.path)).toEqual(expect.arrayContaining(keys));
      for (const key of IS_LONG ? keys : []) {
        const { status } = await send({ [key]: 'admin' });
        const isThrottled = status === 429;
        expect(isThrottled || status === 400).toBe(true);
      }
    });
  });
