import { writeFileSync } from 'node:fs';
import { DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@seve/config';
import { NestLog, QUEUE_BACKEND } from '@seve/runtime';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { addRequestHooks, createAdapter } from './http/server/fastify.js';
import { collectRoutes, withPolicies } from './http/server/route-list.js';
import { SessionAuthenticator } from './http/session/session-authenticator.js';
import { serveDocument } from './openapi-document.js';
import { HealthFigures } from './platform/health/health-figures.js';
import { serveMetrics } from './platform/health/serve-metrics.js';
import { PublicPages } from './platform/pages/public-pages.js';
import { serveWebApp } from './platform/pages/web-app.js';
import { serveQueueBoard } from './platform/queues/serve-queue-board.js';
import { PREFIX } from './prefix.js';

/** Creates the complete api, ready to listen. @throws Error when a route has no policy. */
export async function createApp(config: Config, log: Logger): Promise<NestFastifyApplication> {
  const adapter = createAdapter(log, config.trustedProxyHops);
  const fastify: FastifyInstance = adapter.getInstance();
  const routes = collectRoutes(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, log), adapter, {
    logger: new NestLog(log),
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix(PREFIX);
  await addRequestHooks(fastify, config);
  await serveQueueBoard(fastify, app.get(QUEUE_BACKEND, { strict: false }), app.get(SessionAuthenticator, { strict: false }));
  if (config.metrics !== null) serveMetrics(fastify, { token: config.metrics.token, figures: app.get(HealthFigures, { strict: false }) });
  await serveWebApp(fastify, { root: config.webRoot, pages: () => app.get(PublicPages, { strict: false }) });
  serveDocument(app);
  await app.init();
  await fastify.ready();
  const listed = withPolicies(routes, app.get(DiscoveryService), app.get(MetadataScanner), PREFIX);
  if (config.routesFile !== null) writeFileSync(config.routesFile, JSON.stringify(listed));
  return app;
}
