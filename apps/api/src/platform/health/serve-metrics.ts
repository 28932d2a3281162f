import { isBearer, Metrics } from '@seve/runtime';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../../http/errors/problem.filter.js';
import { Unauthorized } from '../../http/errors/unauthorized.js';
import type { HealthFigures } from './health-figures.js';
import { tellPlatform } from './platform-metrics.js';
import { countRequests } from './request-metrics.js';

interface MetricsRoute {
  token: string;
  figures: HealthFigures;
}

/** Serves `GET /metrics` to holders of the token; a session gives no access. The proxy does not forward it (docker/Caddyfile). */
export function serveMetrics(fastify: FastifyInstance, { token, figures }: MetricsRoute): void {
  const metrics = new Metrics();
  countRequests(fastify, metrics);
  tellPlatform(metrics, figures);
  fastify.route({
    method: 'GET',
    url: '/metrics',
    // Public for Sève's own permissions; the token is checked below.
    config: { policy: 'public' },
    handler: async (request, reply) => {
      if (!isBearer(request.headers.authorization, token)) {
        reply.header('www-authenticate', 'Bearer');
        return sendProblem(new Unauthorized(), request, reply);
      }
      return reply.type(metrics.registry.contentType).send(await metrics.text());
    },
  });
}
