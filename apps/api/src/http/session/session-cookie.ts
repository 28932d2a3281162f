import { createHmac, timingSafeEqual } from 'node:crypto';
import { setCookie } from './set-cookie.js';

export const SESSION_SECONDS = 12 * 3_600;

/** Returns the name of the session cookie. Browsers accept the `__Host-` prefix only over https; a local installation may use http. */
export const sessionCookieName = (publicUrl: string): string => (publicUrl.startsWith('https://') ? '__Host-seve_session' : 'seve_session');

/** Returns the value of a cookie; null without it. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key = '', ...rest] = pair.trim().split('=');
    if (key === name) return decode(rest.join('='));
  }
  return null;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Returns the session token of a cookie signed by better-auth (`token.base64(hmac-sha256)`); null for any other. */
export function readSessionToken(cookieHeader: string | undefined, cookieName: string, secret: string): string | null {
  const value = cookieValue(cookieHeader, cookieName);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

interface CookieOptions {
  publicUrl: string;
  secret: string;
  seconds: number;
}

/** Returns the `Set-Cookie` header of a session, in the format of better-auth. */
export function sessionCookie(token: string, { publicUrl, secret, seconds }: CookieOptions): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return setCookie(sessionCookieName(publicUrl), encodeURIComponent(`${token}.${signature}`), { publicUrl, path: '/', seconds });
}
