import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';

/** What the links at the foot of a letter stand for: who was written to, and which letter it was. */
export interface LetterToken {
  accountId: string;
  letter: string;
}

const VERSION = 1;
const PURPOSE = 'seve letter preferences';
const ID_BYTES = 16;
const SEAL_BYTES = 16;
const SHAPE = /^[A-Za-z0-9_-]{46,150}$/;

const seal = (secret: string, said: Uint8Array): Buffer =>
  createHmac('sha256', secret).update(PURPOSE).update(said).digest().subarray(0, SEAL_BYTES);

/** Nothing is stored: whoever holds the token got the letter, or was shown it. It opens nothing but the choice of letters, and never ends. */
export function writeLetterToken(secret: string, { accountId, letter }: LetterToken): string {
  const said = Buffer.concat([Uint8Array.of(VERSION), parse(accountId), Buffer.from(letter, 'ascii')]);
  return Buffer.concat([said, seal(secret, said)]).toString('base64url');
}

/** Null for a token that we did not write, or not with this secret. */
export function readLetterToken(secret: string, token: string): LetterToken | null {
  if (!SHAPE.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const [said, sealed] = [bytes.subarray(0, -SEAL_BYTES), bytes.subarray(-SEAL_BYTES)];
  const isOurs = bytes.toString('base64url') === token && timingSafeEqual(sealed, seal(secret, said)) && said[0] === VERSION;
  return isOurs ? { accountId: stringify(said.subarray(1, 1 + ID_BYTES)), letter: said.subarray(1 + ID_BYTES).toString('ascii') } : null;
}
