import type { Act, Subject } from '@seve/domain';
import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../errors/problem.filter.js';
import { Unauthorized } from '../errors/unauthorized.js';
import type { Policy } from './policy.decorator.js';
import type { RequestWithPrincipal } from './principal.js';
import type { SessionAuthenticator } from './session-authenticator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Policy of a route outside Nest. */
    policy?: Policy;
  }
}

interface GuardedRoutes<On extends Subject> {
  prefix: string;
  /** Action that the principal must be allowed, as in `@Policy` on a Nest route. */
  act: Act<On>;
  subject: On;
  doorkeeper: SessionAuthenticator;
}

/** Returns whether the browser opens a page, as opposed to a fetch by a script. */
const isNavigation = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') ?? false;

const signInFirst = (reply: FastifyReply, prefix: string) => reply.redirect(`/connexion?retour=${encodeURIComponent(prefix)}`);

/**
 * Registers routes of a library under the same access rules as Nest routes. The hook is attached to each route instead of a path, so no
 * spelling of a URL avoids it. Only navigations extend the session: a page that polls does not.
 */
export async function guardedRoutes<On extends Subject>(
  fastify: FastifyInstance,
  { prefix, act, subject, doorkeeper }: GuardedRoutes<On>,
  routes: FastifyPluginCallback<{ prefix: string }>,
): Promise<void> {
  const policy: Policy = { act, subject };
  await fastify.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy };
    });
    scope.addHook('onRequest', async (request, reply) => {
      try {
        const principal = await doorkeeper.authenticate(request);
        doorkeeper.authorize(principal, policy);
        (request as RequestWithPrincipal).principal = principal;
        if (principal && isNavigation(request)) await doorkeeper.extendSession(principal);
      } catch (error) {
        // Not thrown: the error handler of the library would respond instead.
        if (error instanceof Unauthorized && isNavigation(request)) signInFirst(reply, prefix);
        else sendProblem(error, request, reply);
        return reply;
      }
    });
    await scope.register(routes, { prefix });
  });
}
