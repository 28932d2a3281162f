import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../support/form.js';
import type { World } from '../../support/world.js';
import type { Story } from './principals.js';
import { RIGHTS } from './rights-matrix.js';

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
}
interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
}

/** JSON values of which none is a consent. */
const INPUTS = [
  ...[
    '"false"',
    '"true"',
    '"False"',
    '"TRUE"',
    '"0"',
    '"1"',
    '"yes"',
    '"no"',
    '"on"',
    '"off"',
    '"oui"',
    '"non"',
    '"y"',
    '"n"',
    '"t"',
    '"f"',
  ],
  ...['""', '" "', '"null"', '"undefined"', '"[]"', '"{}"', '"\\u0074rue"', '"true "', '" true"', '"true\\n"', '"vrai"', '"verified"'],
  ...['0', '1', '-1', '2', '0.5', '1.0', '-0', '1e3', '1e308', '9007199254740993'],
  ...['[]', '[true]', '[false]', '["true"]', '[1]', '[[]]', '[null]', '[true,true]', '[{}]'],
  ...['{}', '{"value":true}', '{"true":true}', '{"length":1}', '{"toString":true}', '{"valueOf":1}', '{"0":true}', '{"":true}'],
  ...['{"given":true}', '{"visibility":true}', '{"visibility":"verified_companies"}', '"verified_companies "', '"VERIFIED_COMPANIES"'],
];

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
const resolve = (schema: Schema): Schema =>
  schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

/** All boolean fields of all bodies, and the visibility of a profile. */
const CONSENTS = Object.entries(document.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) => {
      const json = requestBody?.content['application/json'];
      const { properties = {}, required = [] } = json ? resolve(json.schema) : {};
      const isConsent = (name: string, schema: Schema) => schema.type === 'boolean' || name === 'visibility';
      return Object.entries(properties).flatMap(([field, schema]) => {
        const route = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
        return isConsent(field, schema) ? [{ route, field, isRequired: required.includes(field) }] : [];
      });
    }),
  )
  .map((one, turn) => ({ ...one, turn }));

/** Values that a careless conversion takes for `true`; each field is tested with all of them. */
const LIKE_A_YES = ['"true"', '"1"', '"on"', '"yes"', '"oui"', '"false"', '1', '[true]', '{}', '{"value":true}'];
/** Number of parts of the other values: each field is tested with one in turn, the visibility with all. */
const PARTS = 4;
const inputsOf = (field: string, turn: number) =>
  IS_LONG || field === 'visibility' ? INPUTS : INPUTS.filter((one, index) => LIKE_A_YES.includes(one) || index % PARTS === turn % PARTS);

export const describeConsents = (story: () => Story & { world: World }) =>
  describe('consents (security, section 5)', () => {
    let decided: number;

    beforeAll(async () => {
      const { world, ids } = story();
      await world.query('delete from throttle');
      await world.query("update student set has_driving_licence = false, visibility = 'nobody' where id = $1", [ids.studentId]);
      decided = await decisions();
    });

    const decisions = async () => (await story().world.query('select 1 from consent')).length;

    const send = (route: string, body: string) => {
      const { clients, ids } = story();
      const [method = '', url = ''] = route.split(' ');
      const { path, may } = RIGHTS[route] ?? { may: [] };
      const client = clients[may.find((name) => name !== 'anonymous') ?? 'anonymous'];
      const target = path?.(ids) ?? url.replace(':id', ids.id);
      return client.request<{ errors?: { path: string }[] }>(method as 'POST', target, body, { 'content-type': 'application/json' });
    };

    it('are tried with 60 inputs, on every route that takes one', () => {
      expect(INPUTS).toHaveLength(60);
      expect(new Set(INPUTS).size).toBe(60);
      for (const input of INPUTS) expect(() => JSON.parse(input)).not.toThrow();
      const routes = CONSENTS.map(({ route, field }) => `${route} ${field}`);
      expect(routes).toEqual(
        expect.arrayContaining([
          'PUT /api/student/visibility visibility',
          'PATCH /api/student/profile hasDrivingLicence',
          'POST /api/sign-up/student lowerSecondaryFinished',
          'POST /api/offers housingOffered',
          'POST /api/offers drivingLicenceNeeded',
        ]),
      );
    });

    it.each(CONSENTS)('$field of $route never becomes a yes, and the answer names it', async ({ route, field, isRequired, turn }) => {
      const wrong: string[] = [];
      for (const input of [...inputsOf(field, turn), 'null']) {
        const { status, body } = await send(route, `{"${field}":${input},"version":1,"consentTextVersion":"2026-11"}`);
        const isNamed = body.errors?.some((one) => one.path === field) ?? false;
        if (status !== 400 || !isNamed) wrong.push(`${input}: ${status} ${JSON.stringify(body)}`);
      }
      const missing = await send(route, '{}');
      expect(missing.status).toBe(400);
      if (isRequired) expect(missing.body.errors?.map((one) => one.path)).toContain(field);
      expect(wrong).toEqual([]);
    });

    it('and nothing was stored on the way', async () => {
      const { world, ids } = story();
      const [row] = await world.query('select has_driving_licence as licence, visibility from student where id = $1', [ids.studentId]);
      expect(row).toEqual({ licence: false, visibility: 'nobody' });
      expect(await decisions()).toBe(decided);
    });
  });
