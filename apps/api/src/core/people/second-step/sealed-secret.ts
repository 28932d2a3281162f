import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const keyFor = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `seve second step ${purpose}`, 32));

/** Encrypts the secret of an account; the text opens for this account only. */
export function seal(plain: Buffer, accountId: string, secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(secret, 'seal'), iv).setAAD(Buffer.from(accountId));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when the text was sealed for another account, or under another secret of the instance. */
export function unseal(text: string, accountId: string, secret: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(CIPHER, keyFor(secret, 'seal'), bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(accountId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** No letter or digit that is read as another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 10;

/** `abcde-fgh23`: 49 bits. */
export function newRecoveryCode(): string {
  let letters = '';
  while (letters.length < CODE_LENGTH) {
    const byte = randomBytes(1)[0] ?? 255;
    // A remainder of all 256 values would prefer the first letters.
    if (byte < LETTERS.length * 8) letters += LETTERS[byte % LETTERS.length];
  }
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The same however the code is typed. */
export const recoveryHash = (code: string, accountId: string, secret: string): string =>
  createHmac('sha256', keyFor(secret, 'recovery'))
    .update(`${accountId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex');
