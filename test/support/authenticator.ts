import { setTimeout as pause } from 'node:timers/promises';
import { intervalAt, totpCode } from '../../apps/api/src/core/people/second-step/totp.js';

const INTERVAL_MS = 30_000;
/** Waits for the next interval near the end of one, because a code of the previous interval may expire during the request. */
const ON_ITS_WAY_MS = 3_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An authenticator app, set up with the secret as a person types it. It never returns the same code twice. */
export class Authenticator {
  readonly #secret: Buffer;
  #last = 0;

  constructor(secret: string) {
    const letters = [...secret.replace(/\s/g, '')];
    const bits = letters.map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
    this.#secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  }

  /** Returns the code of the current interval, shifted by a number of intervals of 30 s. */
  at(moved: number): string {
    return totpCode(this.#secret, intervalAt(Date.now() / 1_000) + moved);
  }

  /**
   * Returns a code that the server has not seen: of the previous interval, then of the current one, then of the next. The server refuses
   * more than three in 30 s.
   */
  async next(): Promise<string> {
    const leftMs = () => INTERVAL_MS - (Date.now() % INTERVAL_MS);
    // A timer may end a millisecond early, still in the old interval, so the time is checked again.
    while (leftMs() < ON_ITS_WAY_MS) await pause(leftMs());
    const now = intervalAt(Date.now() / 1_000);
    this.#last = Math.max(this.#last + 1, now - 1);
    return totpCode(this.#secret, this.#last);
  }
}
