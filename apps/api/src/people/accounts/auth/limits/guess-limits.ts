import { Injectable } from '@nestjs/common';
import { InvalidInput, type MessageCode } from '@seve/domain';
import { Unauthorized } from '../../../../http/errors/unauthorized.js';
import { AddressPace } from '../../../../http/throttling/address-pace.js';
import { type Limit, ThrottleCounters } from '../../../../http/throttling/throttle.js';

const HOUR = 3_600;
/** Kinds of secrets that are guessed, each with the sentence for too many wrong guesses. */
const REFUSALS = {
  'sign-in': 'sign-in.too-many',
  proof: 'proof.too-many',
  'second-step': 'second-step.too-many',
  recovery: 'second-step.too-many-recovery',
} as const satisfies Record<string, MessageCode>;
type GuessedAct = keyof typeof REFUSALS;

/**
 * Limit of wrong guesses on one account: together from all browsers that it does not know (`strangers`), from any address, or from one
 * browser that it knows (`device`). Guesses of strangers leave the limit of a known browser unchanged.
 */
const ofAccount = (act: GuessedAct, who: 'strangers' | 'device'): Limit => ({
  name: `${act}:${who}`,
  points: 10,
  seconds: HOUR,
  isRenewed: true,
  refusal: REFUSALS[act],
});
/** Limit of wrong guesses from one address, over all accounts, from browsers that these accounts do not know. */
const ofAddress = (act: GuessedAct): Limit => ({ name: `${act}:ip`, points: 300, seconds: HOUR });

/** A wrong guess in a named field; at sign-in, `Unauthorized` is thrown instead. */
export class WrongGuess extends InvalidInput {}

export interface Guesser {
  act: GuessedAct;
  /** Key of the account: its e-mail address at sign-in, otherwise its id. */
  account: string;
  /** Id of a browser known to the account; null for an unknown one. */
  deviceId: string | null;
  address: string;
}

/** Limits how many wrong guesses are evaluated. Refused and right guesses are not counted. */
@Injectable()
export class GuessLimits {
  constructor(
    private readonly counters: ThrottleCounters,
    private readonly pace: AddressPace,
  ) {}

  /** Runs `check` within the limits. @throws TooMany without running it. */
  async within<T>({ act, account, deviceId, address }: Guesser, check: () => Promise<T>): Promise<T> {
    const [limit, key] = deviceId === null ? [ofAccount(act, 'strangers'), account] : [ofAccount(act, 'device'), deviceId];
    // Counted before the check, so that guesses sent at the same time cannot pass the limit together.
    await this.counters.take(limit, key);
    let result: T;
    try {
      if (deviceId === null) await this.pace.wait(ofAddress(act), address);
      result = await check();
    } catch (error) {
      if (!(error instanceof Unauthorized || error instanceof WrongGuess)) await this.counters.giveBack(limit, key);
      else if (deviceId === null) await this.pace.count(ofAddress(act), address);
      throw error;
    }
    await this.counters.giveBack(limit, key);
    return result;
  }
}
