import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for the link of a letter, and the SHA-256 in hexadecimal that is kept of them. */
export function newLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: createHash('sha256').update(token).digest('hex') };
}
