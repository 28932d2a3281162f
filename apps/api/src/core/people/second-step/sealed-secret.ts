import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const keyFor = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `seve second step ${purpose}`, 32));

/** Encrypts the secret of an account; the result can be decrypted for this account only. */
export function seal(plain: Buffer, accountId: string, secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(secret, 'seal'), iv).setAAD(Buffer.from(accountId));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Decrypts the text. @throws when it was sealed for another account, or under another secret of the instance. */
export function unseal(text: string, accountId: string, secret: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(CIPHER, keyFor(secret, 'seal'), bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(accountId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** Alphabet without letters and digits that are easily confused. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 10;

/** Returns a code such as `abcde-fgh23`, with 49 bits of randomness. */
export function newRecoveryCode(): string {
  let letters = '';
  while (letters.length < CODE_LENGTH) {
    const byte = randomBytes(1)[0] ?? 255;
    // Bytes beyond the last full multiple are dropped: their remainder would favour the first letters.
    if (byte < LETTERS.length * 8) letters += LETTERS[byte % LETTERS.length];
  }
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** Returns the hash of a recovery code, whatever case and separators were typed. */
export const recoveryHash = (code: string, accountId: string, secret: string): string =>
  createHmac('sha256', keyFor(secret, 'recovery'))
    .update(`${accountId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex');
