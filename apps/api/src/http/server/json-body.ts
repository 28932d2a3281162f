import { InvalidInput } from '@seve/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export const BODY_LIMIT_BYTES = 100 * 1024;
const DEEPEST = 20;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Returns the greatest depth of brackets outside strings; stops counting just beyond the limit. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length && deepest <= DEEPEST; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

/** Original bytes of JSON bodies, for signature checks: parsing and serializing again would change them. */
const rawBodies = new WeakMap<object, Buffer>();
export const rawBodyOf = (request: Pick<FastifyRequest, 'raw'>): Buffer => rawBodies.get(request.raw) ?? Buffer.alloc(0);

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new InvalidInput([], 'input.json');
  }
}

/** Accepts only JSON bodies and measures their nesting before parsing. Refuses the keys `__proto__` and `constructor`. */
export function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES }, (request, body, done) => {
    try {
      rawBodies.set(request.raw, body as Buffer);
      const text = decode(body as Buffer);
      if (text.trim() === '') return done(null, undefined);
      if (jsonDepth(text) > DEEPEST) throw new InvalidInput([], 'input.too-deep');
      return parseJson(request, text, (error, value) => done(error ? new InvalidInput([], 'input.json') : null, value));
    } catch (error) {
      return done(error as Error);
    }
  });
}
