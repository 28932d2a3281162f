import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { NotFound } from '@seve/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const isApi = (path: string) => /^api(\/|$)/i.test(path);

/** The last part has an extension: a file, not a screen. */
const isFile = (path: string) => /\.[a-z0-9]{1,8}$/i.test(path);

/** Files of the built web app; every other address outside /api is one of its screens and gets its page. */
export async function serveWebApp(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, { root, serve: false, index: false, dotfiles: 'ignore', cacheControl: false, decorateReply: true });
  fastify.route<{ Params: { '*': string } }>({
    method: ['GET'],
    url: '/*',
    handler: (request, reply) => answer(request, reply, root),
  });
}

async function answer({ params }: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply, root: string): Promise<FastifyReply> {
  const path = params['*'];
  if (isApi(path) || path.includes('..') || path.includes('\0')) throw new NotFound('http.404');
  if (isFile(path)) {
    if (!existsSync(join(root, path))) throw new NotFound('http.404');
    const isHashed = path.startsWith('assets/');
    reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.sendFile(path);
  }
  if (!existsSync(join(root, 'index.html'))) throw new NotFound('http.404');
  return reply.header('cache-control', 'no-cache').sendFile('index.html');
}
