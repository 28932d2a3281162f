import { createHmac } from 'node:crypto';

const CODES = 1_000_000;

const derive = (secret: string, purpose: string, token: string) =>
  createHmac('sha256', secret).update(`magic-link ${purpose} ${token}`).digest();

/** Returns the proof kept in a cookie of the browser that asked for the link. The token cannot be derived from it. */
export const browserProof = (secret: string, token: string): string => derive(secret, 'browser', token).toString('base64url');

/** Returns the six digits that the letter gives beside the link. */
export const linkCode = (secret: string, token: string): string =>
  String(derive(secret, 'code', token).readUIntBE(0, 6) % CODES).padStart(6, '0');
