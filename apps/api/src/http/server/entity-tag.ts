import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** Returns the body and sets its ETag; sets status 304 and returns undefined if the client already has this body. */
export function answerTagged<Body>(reply: FastifyReply, known: string | undefined, body: Body): Body | undefined {
  const tag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  const isKnown = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  if (!isKnown) return body;
  reply.status(304);
  return undefined;
}
