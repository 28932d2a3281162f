import { createHash, randomBytes } from 'node:crypto';

/** SHA-256, hexadecimal: what we keep of a token. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 256 random bits for a link, and the hash to keep. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
}
