import { Metrics } from '@seve/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, Histogram } from 'prom-client';

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Label shared by all addresses without a route. */
const NO_ROUTE = 'none';

/** Returns true for a stream of events: it stays open as long as its page, so its duration is not measured. */
const isOpenLine = ({ accept }: FastifyRequest['headers']) => accept === 'text/event-stream';

/** Counts requests by the template of their route, never by their address. */
export function countRequests(fastify: FastifyInstance, { registry }: Metrics): void {
  const requests = new Counter({
    name: 'seve_http_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'seve_http_request_duration_seconds',
    help: 'Time from a request to its last byte',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers: [registry],
  });
  fastify.addHook('onResponse', ({ method, routeOptions, headers }, reply, done) => {
    const asked = { method, route: routeOptions.url ?? NO_ROUTE };
    requests.inc({ ...asked, status: reply.statusCode });
    if (!isOpenLine(headers)) duration.observe(asked, reply.elapsedTime / 1_000);
    done();
  });
}
