import { FastifyAdapter } from '@bull-board/fastify';

type Routes = Parameters<FastifyAdapter['setApiRoutes']>[0];

/** Route left out: it says nothing about the queues and works with one backend only. */
const LEFT_OUT = '/api/redis/stats';

/** Dashboard without any route that changes a queue: each job is a row of our outbox, which the sweeper enqueues again. */
export class ReadOnlyBoard extends FastifyAdapter {
  override setApiRoutes(routes: Routes): FastifyAdapter {
    return super.setApiRoutes(routes.filter(({ method, route }) => method === 'get' && route !== LEFT_OUT));
  }
}
