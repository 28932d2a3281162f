import { createHmac } from 'node:crypto';
import { KNOWN_DEVICE_DAYS } from '@seve/domain';
import { isSameSecret } from '../../../http/session/same-secret.js';
import { cookieValue } from '../../../http/session/session-cookie.js';
import { setCookie } from '../../../http/session/set-cookie.js';

interface DeviceCookieOptions {
  publicUrl: string;
  secret: string;
}

/** Maximum number of accounts that one shared browser remembers; the most recent are kept. */
export const ACCOUNTS_OF_DEVICE = 5;

/** Name of the cookie, as for the session: the prefix `__Host-` requires https. */
const cookieName = (publicUrl: string): string => (publicUrl.startsWith('https://') ? '__Host-seve_device' : 'seve_device');
const sign = (secret: string, tokens: string): string => createHmac('sha256', secret).update(`known device ${tokens}`).digest('base64url');

/** Returns the tokens with a valid signature, one for each account that knows this browser; empty for any other cookie. */
export function readDeviceTokens(cookieHeader: string | undefined, { publicUrl, secret }: DeviceCookieOptions): string[] {
  const parts = (cookieValue(cookieHeader, cookieName(publicUrl)) ?? '').split('.');
  const signature = parts.pop() ?? '';
  if (parts.length === 0 || parts.length > ACCOUNTS_OF_DEVICE || !isSameSecret(signature, sign(secret, parts.join('.')))) return [];
  return parts;
}

/** Returns the `Set-Cookie` header that keeps a browser known for `KNOWN_DEVICE_DAYS`. */
export function deviceCookie(tokens: readonly string[], { publicUrl, secret }: DeviceCookieOptions): string {
  const text = tokens.join('.');
  return setCookie(cookieName(publicUrl), `${text}.${sign(secret, text)}`, { publicUrl, path: '/', seconds: KNOWN_DEVICE_DAYS * 86_400 });
}
