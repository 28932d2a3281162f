import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';

/**
 * Route that mail programs call to unsubscribe their reader: without a cookie, with a form of one field (RFC 8058). The token in the path
 * is enough; the body is not read.
 */
const ONE_CLICK = 'POST /api/unsubscriptions/:token';
const FORM = 'application/x-www-form-urlencoded';

export const isOneClick = ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): boolean =>
  `${method} ${routeOptions.url}` === ONE_CLICK;

/** Accepts form bodies on the one-click route and refuses them on all others. */
export function acceptOneClick(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type'] ?? '';
    if (type.trim().toLowerCase().startsWith(FORM) && !isOneClick(request)) done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type));
    else done();
  });
  fastify.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: 1_024 }, (_request, _body, done) => done(null, undefined));
}
