import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * On shutdown, closes idle connections at once and each other one after its response. Node would wait for the timeout of connections that
 * have not sent a whole request, and browsers open some in advance.
 */
export function endConnectionsAtStop(fastify: FastifyInstance): void {
  const open = new Set<Socket>();
  const underWay = new Set<IncomingMessage>();
  let isStopping = false;
  const endIdle = (socket: Socket) => {
    if (![...underWay].some((request) => request.socket === socket)) socket.destroySoon();
  };
  fastify.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  fastify.addHook('onRequest', ({ raw }, _reply, done) => {
    underWay.add(raw);
    done();
  });
  fastify.addHook('onResponse', ({ raw }, _reply, done) => {
    underWay.delete(raw);
    if (isStopping) endIdle(raw.socket);
    done();
  });
  fastify.addHook('preClose', async () => {
    isStopping = true;
    for (const socket of open) endIdle(socket);
  });
}
