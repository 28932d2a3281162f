import { createHash } from 'node:crypto';
import { InvalidInput } from '@seve/domain';
import type { FastifyRequest } from 'fastify';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';
/** Visible ASCII, 1 to 200 characters. */
export const KEY_PATTERN = '^[!-~]{1,200}$';

/** Returns the `Idempotency-Key` of a request; null without one. @throws InvalidInput naming the header. */
export function readKey(headers: FastifyRequest['headers']): string | null {
  const key = headers[IDEMPOTENCY_KEY.toLowerCase()];
  if (key === undefined) return null;
  if (typeof key === 'string' && new RegExp(KEY_PATTERN).test(key)) return key;
  throw new InvalidInput([{ path: IDEMPOTENCY_KEY, code: 'idempotency.key' }]);
}

/** Returns a hash that is equal for equal requests; the order of fields in the body does not matter. */
export function requestHash(method: string, url: string, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(inOrder(body)) ?? ''}`)
    .digest('base64url');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}
