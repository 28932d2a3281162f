import { createHash, randomBytes } from 'node:crypto';

/** Returns the SHA-256 of a token in hexadecimal; the token itself is never stored. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Returns 256 random bits for a link, and the hash to store. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
}
