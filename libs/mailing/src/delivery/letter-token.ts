import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';

/** Content of the signed links at the foot of a letter: its recipient and its name. */
export interface LetterToken {
  accountId: string;
  letter: string;
}

const VERSION = 1;
const PURPOSE = 'seve letter preferences';
const ID_BYTES = 16;
const SIGNATURE_BYTES = 16;
const SHAPE = /^[A-Za-z0-9_-]{46,150}$/;

const sign = (secret: string, payload: Uint8Array): Buffer =>
  createHmac('sha256', secret).update(PURPOSE).update(payload).digest().subarray(0, SIGNATURE_BYTES);

/** Signs a token that is not stored and does not expire; it gives access to the letter preferences of the account only. */
export function writeLetterToken(secret: string, { accountId, letter }: LetterToken): string {
  const payload = Buffer.concat([Uint8Array.of(VERSION), parse(accountId), Buffer.from(letter, 'ascii')]);
  return Buffer.concat([payload, sign(secret, payload)]).toString('base64url');
}

/** Returns null for a malformed token or one signed with another secret. */
export function readLetterToken(secret: string, token: string): LetterToken | null {
  if (!SHAPE.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const [payload, signature] = [bytes.subarray(0, -SIGNATURE_BYTES), bytes.subarray(-SIGNATURE_BYTES)];
  const isOurs = bytes.toString('base64url') === token && timingSafeEqual(signature, sign(secret, payload)) && payload[0] === VERSION;
  return isOurs
    ? { accountId: stringify(payload.subarray(1, 1 + ID_BYTES)), letter: payload.subarray(1 + ID_BYTES).toString('ascii') }
    : null;
}
