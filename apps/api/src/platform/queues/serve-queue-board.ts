import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { QueueBackend } from '@seve/jobs';
import type { FastifyInstance } from 'fastify';
import { guardedRoutes } from '../../http/session/guarded-routes.js';
import type { RequestWithPrincipal } from '../../http/session/principal.js';
import type { SessionAuthenticator } from '../../http/session/session-authenticator.js';
import { BOARD_LOOK } from './board-look.js';
import { QUEUE_WORDS } from './board-words.js';
import { localAnswer, localPage } from './local-page.js';
import { ReadOnlyBoard } from './read-only-board.js';

const PREFIX = '/admin/queues';
const PAGES = dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json'));
/** Serves a read-only view of the worker's jobs in the reader's language, the same over PostgreSQL and Redis. */
export async function serveQueueBoard(fastify: FastifyInstance, backend: QueueBackend, doorkeeper: SessionAuthenticator): Promise<void> {
  const board = new ReadOnlyBoard().setBasePath(PREFIX);
  const queues = backend
    .queues()
    .map((queue) => new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false, description: QUEUE_WORDS.fr[queue.name] }));
  createBullBoard({ queues, serverAdapter: board, options: { uiBasePath: PAGES, uiConfig: BOARD_LOOK } });
  await guardedRoutes(fastify, { prefix: PREFIX, act: 'watch', subject: 'JobQueue', doorkeeper }, async (scope) => {
    scope.addHook('onSend', async (request: RequestWithPrincipal, reply, payload) => {
      const locale = request.principal?.locale ?? 'fr';
      if (typeof payload !== 'string') return payload;
      return String(reply.getHeader('content-type')).startsWith('text/html') ? localPage(payload, locale) : localAnswer(payload, locale);
    });
    await scope.register(board.registerPlugin(), { prefix: '' });
  });
}
