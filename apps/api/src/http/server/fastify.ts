import fastifyCompress from '@fastify/compress';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Config } from '@seve/config';
import { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { v4 as randomId } from 'uuid';
import { sendProblem } from '../errors/problem.filter.js';
import { refuseForeignWrites } from '../session/write-origin.js';
import { endConnectionsAtStop } from './end-connections.js';
import { acceptJsonOnly, BODY_LIMIT_BYTES } from './json-body.js';
import { acceptOneClick } from './one-click.js';
import { addSecurityHeaders } from './security-headers.js';
import { acceptUploads } from './upload.js';

const SECONDS = 1_000;

/** Creates the HTTP server with its limits: sizes, timeouts, request ids. */
export function createAdapter(log: Logger, trustedProxyHops: number): FastifyAdapter {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomId(),
    trustProxy: (_address, hop) => hop < trustedProxyHops,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 15 * SECONDS,
    connectionTimeout: 30 * SECONDS,
    http: { headersTimeout: 10 * SECONDS, connectionsCheckingInterval: 2 * SECONDS, maxHeaderSize: 16_384 },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: sendProblem,
    multipart: false,
  });
  return adapter;
}

/** Adds the hooks that run before every route, Nest's or not. */
export async function addRequestHooks(fastify: FastifyInstance, config: Config): Promise<void> {
  endConnectionsAtStop(fastify);
  acceptJsonOnly(fastify);
  addSecurityHeaders(fastify, config);
  acceptOneClick(fastify);
  refuseForeignWrites(fastify, config.publicUrl);
  await acceptUploads(fastify);
  await fastify.register(fastifyCompress, { encodings: ['br', 'gzip'], threshold: 1024 });
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    request.log.info(
      { requestId: request.id, method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    done();
  });
}
