import { createHmac } from 'node:crypto';

const CODES = 1_000_000;

const derive = (secret: string, purpose: string, token: string) =>
  createHmac('sha256', secret).update(`magic-link ${purpose} ${token}`).digest();

/** Kept in a cookie of the browser that asked for the link. The token cannot be derived from it. */
export const browserProof = (secret: string, token: string): string => derive(secret, 'browser', token).toString('base64url');

/** Six digits, written in the letter beside the link. */
export const linkCode = (secret: string, token: string): string =>
  String(derive(secret, 'code', token).readUIntBE(0, 6) % CODES).padStart(6, '0');
