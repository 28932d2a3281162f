import type { Act, Subject } from '@seve/domain';
import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../errors/problem.filter.js';
import { Unauthorized } from '../errors/unauthorized.js';
import type { Policy } from './policy.decorator.js';
import type { RequestWithPrincipal } from './principal.js';
import type { SessionAuthenticator } from './session-authenticator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Of a route that Nest does not know. */
    policy?: Policy;
  }
}

interface GuardedRoutes<On extends Subject> {
  prefix: string;
  /** As `@Policy` on a route of Nest. */
  act: Act<On>;
  subject: On;
  doorkeeper: SessionAuthenticator;
}

/** Whether a person opens the page, rather than a script that fetches from it. */
const isNavigation = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') ?? false;

const signInFirst = (reply: FastifyReply, prefix: string) => reply.redirect(`/connexion?retour=${encodeURIComponent(prefix)}`);

/**
 * Routes of a library, behind the same rights as Nest's. The hook hangs on each of them, not on a path: no spelling goes round it.
 * A page that asks again and again by itself keeps no session alive.
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
        // Thrown, it would be the library's to answer.
        if (error instanceof Unauthorized && isNavigation(request)) signInFirst(reply, prefix);
        else sendProblem(error, request, reply);
        return reply;
      }
    });
    await scope.register(routes, { prefix });
  });
}
