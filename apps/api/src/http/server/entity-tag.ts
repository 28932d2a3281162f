import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** Returns the body, under its ETag; sets 304 and returns no body where the client holds the same. */
export function answerTagged<Body>(reply: FastifyReply, known: string | undefined, body: Body): Body | undefined {
  const tag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  const isKnown = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  if (!isKnown) return body;
  reply.status(304);
  return undefined;
}
