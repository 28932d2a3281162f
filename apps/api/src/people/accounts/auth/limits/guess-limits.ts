import { Injectable } from '@nestjs/common';
import { InvalidInput, type MessageCode } from '@seve/domain';
import { Unauthorized } from '../../../../http/errors/unauthorized.js';
import { AddressPace } from '../../../../http/throttling/address-pace.js';
import { type Limit, ThrottleCounters } from '../../../../http/throttling/throttle.js';

const HOUR = 3_600;
/** What is guessed, and the sentence for too many wrong guesses. */
const REFUSALS = {
  'sign-in': 'sign-in.too-many',
  proof: 'proof.too-many',
  'second-step': 'second-step.too-many',
  recovery: 'second-step.too-many-recovery',
} as const satisfies Record<string, MessageCode>;
type GuessedAct = keyof typeof REFUSALS;

/**
 * Wrong guesses on one account from browsers that it does not know (`strangers`), whatever the number of addresses, or from one browser that
 * it knows (`device`): guesses of strangers take none of these.
 */
const ofAccount = (act: GuessedAct, who: 'strangers' | 'device'): Limit => ({
  name: `${act}:${who}`,
  points: 10,
  seconds: HOUR,
  isRenewed: true,
  refusal: REFUSALS[act],
});
/** Wrong guesses of one address, of all accounts together, from browsers that these do not know. */
const ofAddress = (act: GuessedAct): Limit => ({ name: `${act}:ip`, points: 300, seconds: HOUR });

/** A wrong guess that names its field; at sign-in, `Unauthorized` is one. */
export class WrongGuess extends InvalidInput {}

export interface Guesser {
  act: GuessedAct;
  /** What stands for the account: its address at sign-in, else its id. */
  account: string;
  /** Known to the account; null for a stranger's. */
  deviceId: string | null;
  address: string;
}

/** Limits how many wrong guesses are evaluated. What is refused here, and what was right, counts nothing. */
@Injectable()
export class GuessLimits {
  constructor(
    private readonly counters: ThrottleCounters,
    private readonly pace: AddressPace,
  ) {}

  /** Runs `check` within the limits. @throws TooMany without running it. */
  async within<T>({ act, account, deviceId, address }: Guesser, check: () => Promise<T>): Promise<T> {
    const [limit, key] = deviceId === null ? [ofAccount(act, 'strangers'), account] : [ofAccount(act, 'device'), deviceId];
    // Counted before it is known: guesses sent at once do not all slip through.
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
