import { FastifyAdapter } from '@bull-board/fastify';

type Routes = Parameters<FastifyAdapter['setApiRoutes']>[0];

/** Of no use for the queues, and of one backend only. */
const LEFT_OUT = '/api/redis/stats';

/** The board without any route that changes a queue: each job is a row of our outbox, which the sweeper enqueues again by itself. */
export class ReadOnlyBoard extends FastifyAdapter {
  override setApiRoutes(routes: Routes): FastifyAdapter {
    return super.setApiRoutes(routes.filter(({ method, route }) => method === 'get' && route !== LEFT_OUT));
  }
}
