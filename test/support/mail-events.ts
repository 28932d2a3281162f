import { createHmac } from 'node:crypto';
import type { Client } from './client.js';

export const WEBHOOK_SECRET = 'qV7r2Lm9Xz4Tb8Nw1Ck6Yd3Hs5Gf0JpRaEu';

/** Returns the headers by which the mail provider signs a body, dated `ageSeconds` ago. */
export function providerHeaders(body: string, { secret = WEBHOOK_SECRET, ageSeconds = 0 } = {}): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000) - ageSeconds);
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-seve-timestamp': timestamp, 'x-seve-signature': signature };
}

export const tell = <Body = unknown>(client: Client, event: object) => {
  const body = JSON.stringify(event);
  return client.request<Body>('POST', '/api/mail-events', body, providerHeaders(body));
};
