import { readFileSync } from 'node:fs';
import type { PrincipalName, StoryIds } from './principals.js';
import { RIGHTS } from './rights-matrix.js';

interface OpenApi {
  paths: Record<string, { get?: { parameters?: { name: string; in: string }[] } }>;
}

export interface ListRoute {
  /** Name of the route in the rights matrix. */
  route: string;
  path: (ids: StoryIds) => string;
  /** Principals allowed. */
  as: readonly PrincipalName[];
  parameters: readonly string[];
}

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));

/** All GET routes with their query parameters. */
const READS: readonly ListRoute[] = Object.entries(document.paths).flatMap(([url, { get }]) => {
  if (!get) return [];
  const route = `GET ${url.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  const rights = RIGHTS[route];
  if (!rights) return [];
  const parameters = (get.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  return [{ route, path: (ids) => rights.path?.(ids) ?? route.slice(4).replace(':id', ids.id), as: rights.may, parameters }];
});

/** Lists that are read page by page. */
export const PAGED = READS.filter(({ parameters }) => parameters.includes('cursor'));
/** Paged lists, and lists without pages that contain people or organisations. */
export const LISTS = [
  ...PAGED,
  ...READS.filter(
    ({ route, parameters }) =>
      !parameters.includes('cursor') &&
      ['GET /api/classes', 'GET /api/classes/:id', 'GET /api/schools', 'GET /api/company'].includes(route),
  ),
];
