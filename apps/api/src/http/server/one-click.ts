import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';

/** Where mail programs stop a letter for their reader: without cookie, by a form of one field (RFC 8058). The address says everything; the body is not read. */
const ONE_CLICK = 'POST /api/unsubscriptions/:token';
const FORM = 'application/x-www-form-urlencoded';

export const isOneClick = ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): boolean =>
  `${method} ${routeOptions.url}` === ONE_CLICK;

/** Forms are taken there, and nowhere else. */
export function acceptOneClick(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type'] ?? '';
    if (type.trim().toLowerCase().startsWith(FORM) && !isOneClick(request)) done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type));
    else done();
  });
  fastify.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: 1_024 }, (_request, _body, done) => done(null, undefined));
}
