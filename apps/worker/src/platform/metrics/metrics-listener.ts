import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Config } from '@seve/config';
import { CONFIG, isBearer, LOG, Metrics } from '@seve/runtime';
import type { Logger } from 'pino';
import { Gauge } from 'prom-client';
import { LeaderLock } from '../../matching/leadership/leader-lock.js';
import { CircuitBreaker } from '../mail/circuit-breaker.js';

/** Serves the worker's metrics at `/metrics`, and nothing else, to requests with the token. */
@Injectable()
export class MetricsListener implements OnModuleDestroy {
  private server: Server | null = null;

  constructor(
    private readonly metrics: Metrics,
    lock: LeaderLock,
    breaker: CircuitBreaker,
    @Inject(CONFIG) private readonly config: Pick<Config, 'metrics'>,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.tell('seve_matching_leader', '1 in the worker that does the matching', () => lock.isHeld);
    this.tell('seve_mail_server_away', '1 while the mail server cannot be reached', () => breaker.isOpen);
  }

  /** Does nothing without a port. A port in use is logged, and jobs continue without metrics. */
  async start(): Promise<void> {
    const { metrics } = this.config;
    if (metrics === null || metrics.port === null) return;
    this.server = createServer((request, response) => {
      this.answer(request, response, metrics.token).catch((error: unknown) => this.log.error({ err: error }, 'no metrics'));
    });
    this.server.on('error', (error) => this.log.error({ err: error }, 'no metrics'));
    const open = once(this.server, 'listening');
    this.server.listen(metrics.port, metrics.host);
    await open.catch(() => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (!server?.listening) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  private tell(name: string, help: string, isSo: () => boolean): void {
    const gauge = new Gauge({ name, help, registers: [this.metrics.registry] });
    this.metrics.beforeEach(async () => gauge.set(Number(isSo())));
  }

  private async answer({ method, url, headers }: IncomingMessage, response: ServerResponse, token: string): Promise<void> {
    if (method !== 'GET' || url !== '/metrics') return void response.writeHead(404).end();
    if (!isBearer(headers.authorization, token)) return void response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
    const text = await this.metrics.text();
    response.writeHead(200, { 'content-type': this.metrics.registry.contentType, 'cache-control': 'no-store' }).end(text);
  }
}
