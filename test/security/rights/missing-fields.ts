import { beforeEach, describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../support/form.js';
import type { World } from '../../support/world.js';
import { resolved, type Schema, sendAsWriter, WRITES } from './contract-bodies.js';
import type { Story } from './principals.js';
import { RIGHTS } from './rights-matrix.js';

/** A body, and the fields that its refusal must name. */
interface Faulty {
  body: Record<string, unknown>;
  named: string[];
}

const propertiesOf = (schema: Schema): [name: string, schema: Schema][] =>
  Object.entries(schema.properties ?? {}).map(([name, property]) => [name, resolved(property)]);
const mayBeNull = ({ nullable, type }: Schema) => nullable === true || type === undefined || [type].flat().includes('null');
const isThing = (schema: Schema) => propertiesOf(schema).length > 0;
const itemOf = ({ items }: Schema): Schema | null => (items && isThing(resolved(items)) ? resolved(items) : null);

const within = (name: string, { body, named }: Faulty, at = ''): Faulty => ({
  body,
  named: named.map((field) => `${name}${at}.${field}`),
});
const joined = (parts: readonly [name: string, value: unknown, named: string[]][]): Faulty => ({
  body: Object.fromEntries(parts.map(([name, value]) => [name, value])),
  named: parts.flatMap(([, , named]) => named),
});

/** Returns a body with null in each required field. */
const nulls = (schema: Schema): Faulty =>
  joined(
    propertiesOf(schema)
      .filter(([name, property]) => schema.required?.includes(name) && (isThing(property) || !mayBeNull(property)))
      .map(([name]) => [name, null, [name]]),
  );

/** Returns a body with an empty object for each nested object. */
function empties(schema: Schema): Faulty {
  const things = propertiesOf(schema).flatMap(([name, property]): [string, unknown, string[]][] => {
    const item = itemOf(property);
    const inner = item ? within(name, empties(item), '.0') : isThing(property) ? within(name, empties(property)) : null;
    return inner ? [[name, item ? [inner.body] : inner.body, inner.named]] : [];
  });
  const missing = (schema.required ?? []).filter((name) => things.every(([thing]) => thing !== name));
  const { body, named } = joined(things);
  return { body, named: [...missing, ...named] };
}

/** Returns a body with a list for each nested object, and null in each list of objects. */
const swapped = (schema: Schema): Faulty =>
  joined(
    propertiesOf(schema).flatMap(([name, property]): [string, unknown, string[]][] => {
      if (itemOf(property)) return [[name, [null], [name]]];
      if (!isThing(property)) return [];
      const inner = within(name, swapped(property));
      return [inner.named.length > 0 ? [name, inner.body, inner.named] : [name, [], [name]]];
    }),
  );

const FAULTS: Record<string, (schema: Schema) => Faulty> = {
  'without them': (schema) => ({ body: {}, named: schema.required ?? [] }),
  'with null': nulls,
  'with empty objects': empties,
  'with lists for objects, and null in lists': swapped,
};

/** Sends each body of the OpenAPI document incomplete: the refusal names the fields, and no data change. */
export const describeMissingFields = (story: () => Story & { world: World }) =>
  describe('bodies that lack what they must have', () => {
    beforeEach(() => story().world.query('delete from throttle'));

    it.each(WRITES.filter(({ schema }) => (schema.required ?? []).length > 0))(
      '$route names what is missing',
      async ({ route, schema }) => {
        const wrong: string[] = [];
        for (const [what, faultOf] of Object.entries(FAULTS)) {
          const { body, named } = faultOf(schema);
          if (named.length === 0) continue;
          const answer = await sendAsWriter(story(), route, body);
          const paths = (answer.body.errors ?? []).map(({ path }) => path);
          const silent = named.filter((field) => !paths.some((path) => path === field || path.startsWith(`${field}.`)));
          if (answer.status !== 400 || silent.length > 0) wrong.push(`${what}: ${answer.status}, not named: ${silent.join(', ')}`);
        }
        expect(wrong).toEqual([]);
      },
    );
  });

/** Each optional field accepts null or is refused by name. The acts take effect, so nothing is tested afterwards. */
export const describeNullFields = (story: () => Story & { world: World }) =>
  describe('bodies whose optional fields are null', () => {
    beforeEach(() => story().world.query('delete from throttle'));

    const optional = ({ properties = {}, required = [] }: Schema) => Object.keys(properties).filter((name) => !required.includes(name));

    it.each(WRITES.filter(({ schema }) => optional(schema).length > 0))('$route is no accident', async ({ route, schema }) => {
      const { body } = RIGHTS[route] ?? {};
      const good = (typeof body === 'function' ? body(story().ids) : body) ?? {};
      const names = optional(schema);
      for (const chosen of IS_LONG ? [names, ...names.map((name) => [name])] : [names]) {
        const answer = await sendAsWriter(story(), route, { ...good, ...Object.fromEntries(chosen.map((name) => [name, null])) });
        expect({ chosen, status: answer.status < 500 ? 'answered' : answer.status }).toEqual({ chosen, status: 'answered' });
      }
    });
  });
