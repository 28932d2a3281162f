import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { POLICY, type Policy } from '../session/policy.decorator.js';

export interface ListedRoute {
  method: string;
  url: string;
  policy: Policy;
}

interface BareRoute {
  method: string;
  url: string;
  /** Read after all hooks have run: a later `onRoute` hook may still set `config`. */
  options: Pick<RouteOptions, 'config'>;
}

/** Routes outside Nest and its guards: their responses are the same for every client. */
const RAW_ROUTES: readonly RegExp[] = [/^\/\*$/, /^\/api\/docs(-json|-yaml)?(\/.*)?$/];

/** Returns a list to which every route registered from now on is added. */
export function collectRoutes(fastify: FastifyInstance): readonly BareRoute[] {
  const routes: BareRoute[] = [];
  fastify.addHook('onRoute', (options) => {
    for (const one of [options.method].flat()) routes.push({ method: one, url: options.url, options });
  });
  return routes;
}

const urlOf = (...parts: unknown[]) =>
  `/${parts
    .flatMap((part) => String(part).split('/'))
    .filter(Boolean)
    .join('/')}`;

/** Returns the policy of every Nest route, by `METHOD /url`. */
function policiesOf(discovery: DiscoveryService, scanner: MetadataScanner, prefix: string): Map<string, Policy> {
  const policies = new Map<string, Policy>();
  for (const { metatype } of discovery.getControllers()) {
    if (!metatype) continue;
    const methods = scanner.getAllMethodNames(metatype.prototype).map((name) => metatype.prototype[name] as object);
    for (const handler of methods.filter((one) => Reflect.hasMetadata(PATH_METADATA, one))) {
      const url = urlOf(prefix, Reflect.getMetadata(PATH_METADATA, metatype), Reflect.getMetadata(PATH_METADATA, handler));
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
      const policy: Policy | undefined = Reflect.getMetadata(POLICY, handler) ?? Reflect.getMetadata(POLICY, metatype);
      if (policy) policies.set(`${method} ${url}`, policy);
    }
  }
  return policies;
}

/** Returns every route with its policy. @throws Error for a route without one, so that the api does not start. */
export function withPolicies(
  routes: readonly BareRoute[],
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  prefix: string,
): ListedRoute[] {
  const policies = policiesOf(discovery, scanner, prefix);
  const listed = routes.map(({ method, url, options }) => {
    const asked = method === 'HEAD' ? 'GET' : method;
    const policy = policies.get(`${asked} ${url}`) ?? options.config?.policy ?? (RAW_ROUTES.some((raw) => raw.test(url)) ? 'public' : null);
    return { method, url, policy };
  });
  const open = listed.filter(({ policy }) => policy === null).map(({ method, url }) => `${method} ${url}`);
  if (open.length > 0) throw new Error(`routes without @Policy or @Public: ${open.join(', ')}`);
  return listed as ListedRoute[];
}
