import { readFileSync } from 'node:fs';
import { providerHeaders } from '../../support/mail-events.js';
import type { Story } from './principals.js';
import { RIGHTS } from './rights-matrix.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
}
interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: { content: { 'application/json'?: { schema: Schema } } } }>>;
  components: { schemas: Record<string, Schema> };
}

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));

/** Resolves a `$ref` of the OpenAPI document. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref) return document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {};
  const [only] = schema.allOf ?? [];
  return only ? { ...resolved(only), nullable: schema.nullable ?? false } : schema;
}

/** Routes with a JSON body. */
export const WRITES = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { requestBody }]) => {
    const json = requestBody?.content['application/json'];
    return json ? [{ route: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, schema: resolved(json.schema) }] : [];
  }),
);

export interface Refusal {
  code?: string;
  errors?: { path: string; message: string }[];
}

/** Sends a body to the subject of the story, as the first permitted principal. */
export function sendAsWriter({ clients, ids }: Pick<Story, 'clients' | 'ids'>, route: string, fields: object) {
  const rights = RIGHTS[route];
  const [method = '', url = ''] = route.split(' ');
  const path = rights?.path?.(ids) ?? url.replace(':id', ids.id);
  const client = clients[rights?.may.find((name) => name !== 'anonymous') ?? 'anonymous'];
  const body = JSON.stringify(fields);
  return client.request<Refusal>(method as 'POST' | 'PUT' | 'PATCH', path, body, path === '/api/mail-events' ? providerHeaders(body) : {});
}
