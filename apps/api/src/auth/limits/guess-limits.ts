import { Injectable } from '@nestjs/common';
import { Unauthorized } from '../../http/errors/unauthorized.js';
import { AddressPace } from '../../http/throttling/address-pace.js';
import { type Limit, ThrottleCounters } from '../../http/throttling/throttle.js';

const HOUR = 3_600;
const OF_ACCOUNT = { points: 10, seconds: HOUR, isRenewed: true, refusal: 'sign-in.too-many' } as const;
/** Wrong passwords of one account, from browsers that it does not know, whatever the number of addresses. */
const OF_STRANGERS: Limit = { name: 'sign-in:strangers', ...OF_ACCOUNT };
/** Wrong passwords of one account from one browser that it knows: guesses of strangers take none of them. */
const OF_DEVICE: Limit = { name: 'sign-in:device', ...OF_ACCOUNT };
/** Wrong passwords of one address, of all accounts together, from browsers that these do not know. */
const OF_ADDRESS: Limit = { name: 'sign-in:ip', points: 300, seconds: HOUR };

export interface Guesser {
  email: string;
  /** Known to the account; null for a stranger's. */
  deviceId: string | null;
  address: string;
}

/** How many wrong passwords are looked at. What is refused here, and what was right, counts nothing. */
@Injectable()
export class GuessLimits {
  constructor(
    private readonly counters: ThrottleCounters,
    private readonly pace: AddressPace,
  ) {}

  /** Runs `check` within the limits. @throws TooMany without running it. */
  async within<T>({ email, deviceId, address }: Guesser, check: () => Promise<T>): Promise<T> {
    const [limit, key] = deviceId === null ? [OF_STRANGERS, email] : [OF_DEVICE, deviceId];
    // Counted before it is known: guesses sent at once do not all slip through.
    await this.counters.take(limit, key);
    let result: T;
    try {
      if (deviceId === null) await this.pace.wait(OF_ADDRESS, address);
      result = await check();
    } catch (error) {
      if (!(error instanceof Unauthorized)) await this.counters.giveBack(limit, key);
      else if (deviceId === null) await this.pace.count(OF_ADDRESS, address);
      throw error;
    }
    await this.counters.giveBack(limit, key);
    return result;
  }
}
