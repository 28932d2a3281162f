import { Forbidden } from '@seve/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isOneClick } from '../server/one-click.js';

const READS = ['GET', 'HEAD', 'OPTIONS'];
const FRIENDLY_SITES = ['same-origin', 'none'];

function isOurs(origin: string, publicUrl: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === new URL(publicUrl).origin || url.host === host;
}

/**
 * Returns whether a page of another site made the browser send this write. Clients that send neither header are no browsers and hold no
 * person's cookie.
 */
export function isForeignWrite({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>, publicUrl: string): boolean {
  if (READS.includes(method)) return false;
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && !FRIENDLY_SITES.includes(site)) return true;
  return headers.origin !== undefined && !isOurs(headers.origin, publicUrl, headers.host);
}

export function refuseForeignWrites(fastify: FastifyInstance, publicUrl: string): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (isForeignWrite(request, publicUrl) && !isOneClick(request)) done(new Forbidden('http.403'));
    else done();
  });
}
