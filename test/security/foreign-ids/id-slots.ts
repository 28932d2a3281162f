import { readFileSync } from 'node:fs';

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
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

/** A part of a request that names another object by its id. */
export interface IdSlot {
  /** Name of the route in the rights matrix. */
  route: string;
  in: 'path' | 'query' | 'body';
  /** `applications[].id`, or the name of a parameter of the path. */
  field: string;
}

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
const resolve = (schema: Schema): Schema =>
  schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

/** Returns all ids of a schema, including those in lists and nested objects. */
function idsIn(schema: Schema, field: string): string[] {
  const { format, items, properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolve(schema);
  const parts = [...allOf, ...anyOf, ...oneOf].flatMap((part) => idsIn(part, field));
  const members = items ? idsIn(items, `${field}[]`) : [];
  const own = Object.entries(properties).flatMap(([name, one]) => idsIn(one, field === '' ? name : `${field}.${name}`));
  return [...new Set([...(format === 'uuid' ? [field] : []), ...parts, ...members, ...own])];
}

const WRITING = ['post', 'put', 'patch', 'delete'];

/** Slots of all writing routes of the OpenAPI document. */
export const ID_SLOTS: readonly IdSlot[] = Object.entries(document.paths).flatMap(([url, operations]) =>
  Object.entries(operations)
    .filter(([method]) => WRITING.includes(method))
    .flatMap(([method, { parameters = [], requestBody }]) => {
      const route = `${method.toUpperCase()} ${url.replaceAll(/\{(\w+)\}/g, ':$1')}`;
      const json = requestBody?.content['application/json'];
      const named = parameters.filter(({ name, schema }) => schema?.format === 'uuid' || /(^id|Id)$/.test(name));
      return [
        ...named.map((one) => ({ route, in: one.in as IdSlot['in'], field: one.name })),
        ...(json ? idsIn(json.schema, '').map((field) => ({ route, in: 'body' as const, field })) : []),
      ];
    }),
);

/** Returns the body with the values in the slot; lists get one member per value, copied from the first. */
export function withId(body: unknown, field: string, values: readonly string[]): unknown {
  const [, name = '', isList, rest = ''] = /^(\w*)(\[\])?\.?(.*)$/.exec(field) ?? [];
  if (name === '') return values[0];
  const before = (body ?? {}) as Record<string, unknown>;
  const member = Array.isArray(before[name]) ? before[name][0] : before[name];
  const of = (value: string) => (rest === '' ? value : withId(member, rest, [value]));
  return { ...before, [name]: isList ? values.map(of) : of(values[0] ?? '') };
}
