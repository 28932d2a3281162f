import { readFileSync } from 'node:fs';
import { GUARDIAN_CONSENT_VERSION, LINK_KINDS, type LinkKind, type PaperLinkKind } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../support/builders/days.js';

interface Schema {
  properties?: Record<string, unknown>;
  required?: string[];
}
interface Operation {
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));

/** A route that takes the token of a link. */
export interface LinkRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  required: readonly string[];
}

const bodyOf = ({ requestBody }: Operation): Schema => {
  const name = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
  return name === undefined ? {} : (document.components.schemas[name] ?? {});
};

/** Routes of the OpenAPI document with a token in path or body. */
export const LINK_ROUTES: readonly LinkRoute[] = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, operation]) => {
    const { properties = {}, required = [] } = bodyOf(operation);
    const takesToken = path.includes('{token}') || 'token' in properties;
    return takesToken ? [{ method: method.toUpperCase() as LinkRoute['method'], path, required }] : [];
  }),
);

/** Kinds of `LINK_KINDS` whose token this route takes. */
export const kindsOf = ({ path }: LinkRoute): LinkKind[] =>
  (Object.keys(LINK_KINDS) as LinkKind[]).filter((kind) => LINK_KINDS[kind].paths.some((beginning) => path.startsWith(beginning)));

export const routesOf = (kind: PaperLinkKind): LinkRoute[] => LINK_ROUTES.filter((route) => kindsOf(route).includes(kind));

const SAMPLES: Record<string, unknown> = {
  ...{ version: 1, content: {}, reason: 'Un autre motif, dit en entier.', effectiveOn: dayIn(40), motives: ['dates'], amendmentId: uuid() },
  ...{ mark: 'typed', name: 'Marc Dubois', consent: true, code: '123456', sha256: 'f'.repeat(64), hasPower: true },
  ...{ email: 'quelqu.un@ailleurs.example', purpose: 'observation_week', given: true, consentTextVersion: GUARDIAN_CONSENT_VERSION },
  ...{ on: dayIn(0), papers: 'Le diplôme du maître.', number: '080202612345678', scanId: uuid() },
};
const ASKED: Partial<Record<PaperLinkKind, string>> = { agreement: 'school', contract: 'cfa' };

/** Body that a reader of this link sends. `seatId`: the signatory that a route of a guardian names by `id`. */
export function bodyFor(kind: PaperLinkKind, { required }: LinkRoute, token: string, seatId?: string): Record<string, unknown> {
  const remarks = [{ party: ASKED[kind], text: 'Une remarque.' }];
  const seat = seatId === undefined ? {} : { id: seatId };
  const known: Record<string, unknown> = { ...SAMPLES, token, remarks, ...seat };
  return Object.fromEntries(
    required.map((name) => {
      if (!(name in known)) throw new Error(`no sample of ${name}, which a route of ${kind} links takes`);
      return [name, known[name]];
    }),
  );
}
