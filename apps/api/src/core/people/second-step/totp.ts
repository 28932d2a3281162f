import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '../../../http/session/same-secret.js';

/** Validity of one code, in seconds. */
const PERIOD = 30;
const CODES = 1_000_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Returns a new secret of 160 bits, as RFC 4226 recommends. */
export const newSecret = (): Buffer => randomBytes(20);

/** Returns the number of 30-second intervals since 1970. */
export const intervalAt = (seconds: number): number => Math.floor(seconds / PERIOD);

/** Returns the six-digit code of one interval (RFC 6238, SHA-1). */
export function totpCode(secret: Buffer, interval: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(interval));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) % 16;
  return String((mac.readUInt32BE(offset) % 0x80000000) % CODES).padStart(6, '0');
}

/** Returns the interval of this code: the current one, or one before or after to allow for clock drift. Null for a wrong code. */
export function intervalOfCode(secret: Buffer, code: string, seconds: number): number | null {
  const now = intervalAt(seconds);
  return [now, now - 1, now + 1].find((interval) => isSameSecret(code, totpCode(secret, interval))) ?? null;
}

/** Encodes bytes as base32 (RFC 4648), without padding. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** Returns the URI that the QR code carries to an authenticator application. */
export function otpauthUri(secret: Buffer, email: string): string {
  const label = encodeURIComponent(`Sève:${email}`);
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent('Sève')}&algorithm=SHA1&digits=6&period=${PERIOD}`;
}
