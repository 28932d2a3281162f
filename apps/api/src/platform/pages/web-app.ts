import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type Locale, NotFound } from '@seve/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isLinkPage } from '../../http/server/link-pages.js';
import { localeOfPage } from '../../http/server/locale-of.js';
import type { PublicPages } from './public-pages.js';

const isApi = (path: string) => /^api(\/|$)/i.test(path);

/** Returns true for a path whose last part has an extension: a file, not a screen. */
const isFile = (path: string) => /\.[a-z0-9]{1,8}$/i.test(path);

interface WebApp {
  root: string;
  pages: () => PublicPages;
}

/** Serves the files of the built web app, and the page of a screen for every other address outside /api. */
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
    handler: ({ params, url, headers }, reply) => {
      const asked = new URLSearchParams(url.split('?', 2)[1] ?? '');
      return answer({ path: params['*'], asked, locale: localeOfPage(headers) }, reply, webApp);
    },
  });
}

/**
 * Headers that browsers read only from documents; omitted from the twenty or so scripts, styles and fonts of a page. An SVG keeps them, as
 * it can be opened as a document.
 */
const OF_DOCUMENTS = ['content-security-policy', 'permissions-policy', 'x-frame-options', 'x-download-options'];
const NO_DOCUMENT = /\.(?:js|css|woff2)$/;

/** Headers of a page whose address carries a token: it is not indexed, not cached, and its address is not sent to other sites. */
const OF_LINK_PAGES = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', 'referrer-policy': 'no-referrer' };

interface Address {
  path: string;
  asked: URLSearchParams;
  locale: Locale;
}

async function answer({ path, asked, locale }: Address, reply: FastifyReply, { root, pages }: WebApp): Promise<FastifyReply> {
  if (isApi(path) || path.includes('..') || path.includes('\0')) throw new NotFound('http.404');
  const made = await pages().file(`/${path}`);
  if (!made && isFile(path)) return sendFile(path, reply, root);
  const { status, type, body } = made ?? (await pages().page(`/${path}`, asked, locale));
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-cache', vary: 'accept-encoding, accept-language, cookie' })
    .headers(isLinkPage(path, asked) ? OF_LINK_PAGES : {})
    .type(type)
    .send(body);
}

function sendFile(path: string, reply: FastifyReply, root: string): FastifyReply {
  if (!existsSync(join(root, path))) throw new NotFound('http.404');
  const isHashed = path.startsWith('assets/');
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (isHashed && NO_DOCUMENT.test(path)) {
    for (const header of OF_DOCUMENTS) reply.removeHeader(header);
  }
  return reply.sendFile(path);
}
