import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { NotFound } from '@seve/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PublicPages } from '../../pages/public-pages.js';

const isApi = (path: string) => /^api(\/|$)/i.test(path);

/** The last part has an extension: a file, not a screen. */
const isFile = (path: string) => /\.[a-z0-9]{1,8}$/i.test(path);

interface WebApp {
  root: string;
  pages: () => PublicPages;
}

/** Files of the built web app; every other address outside /api is one of its screens and gets its page. */
export async function serveWebApp(fastify: FastifyInstance, webApp: WebApp): Promise<void> {
  const { root } = webApp;
  await fastify.register(fastifyStatic, {
    root,
    serve: false,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    decorateReply: true,
    preCompressed: true,
  });
  fastify.route<{ Params: { '*': string } }>({
    method: ['GET'],
    url: '/*',
    handler: ({ params, url }, reply) => answer({ path: params['*'], isFiltered: url.includes('?') }, reply, webApp),
  });
}

interface Address {
  path: string;
  isFiltered: boolean;
}

async function answer({ path, isFiltered }: Address, reply: FastifyReply, { root, pages }: WebApp): Promise<FastifyReply> {
  if (isApi(path) || path.includes('..') || path.includes('\0')) throw new NotFound('http.404');
  const made = await pages().file(`/${path}`);
  if (!made && isFile(path)) return sendFile(path, reply, root);
  const { status, type, body } = made ?? (await pages().page(`/${path}`, isFiltered));
  return reply.code(status).header('cache-control', 'no-cache').type(type).send(body);
}

function sendFile(path: string, reply: FastifyReply, root: string): FastifyReply {
  if (!existsSync(join(root, path))) throw new NotFound('http.404');
  const isHashed = path.startsWith('assets/');
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  return reply.sendFile(path);
}
