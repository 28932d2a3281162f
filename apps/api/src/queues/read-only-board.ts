import { FastifyAdapter } from '@bull-board/fastify';

type Routes = Parameters<FastifyAdapter['setApiRoutes']>[0];

/** Of no use for the queues, and of one backend only. */
const LEFT_OUT = '/api/redis/stats';

/** The board without a single route that changes a queue: a promise is a row of ours, which the sweeper puts back by itself. */
export class ReadOnlyBoard extends FastifyAdapter {
  override setApiRoutes(routes: Routes): FastifyAdapter {
    return super.setApiRoutes(routes.filter(({ method, route }) => method === 'get' && route !== LEFT_OUT));
  }
}
