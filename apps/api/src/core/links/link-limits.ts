import { Injectable } from '@nestjs/common';
import { mailboxOf } from '@seve/domain';
import { AddressPace } from '../../http/throttling/address-pace.js';
import { type Limit, ThrottleCounters } from '../../http/throttling/throttle.js';
import { withMinimumTime } from './minimum-time.js';

const HOUR = 3_600;
const RENEWAL_ANSWER_MS = 150;
/**
 * Maximum number of valid links per account. A further link is refused while the last one still works: strangers cannot lock the owner out.
 */
const MOST_ALIVE = 3;
/** Limit of links requested from one client address, over all accounts. */
const OF_ADDRESS: Limit = { name: 'links:ip', points: 120, seconds: HOUR };

export interface LinkAsked {
  act: 'magic-link' | 'reset' | 'confirmation' | 'guardian' | 'place' | 'agreement' | 'contract' | 'signature';
  /** Period in seconds of the count; at most the lifetime of such a link. */
  seconds: number;
  /** Mailbox for which links are counted; also accepts a token, which has no `@`. */
  email: string;
  /** Device known to the account, with a separate count; null for a stranger's device. */
  deviceId: string | null;
  address: string;
}

/** Limits the letters with a link to one address, whether or not it has an account. */
@Injectable()
export class LinkLimits {
  constructor(
    private readonly counters: ThrottleCounters,
    private readonly pace: AddressPace,
  ) {}

  /** @throws TooMany when enough links are valid: a refused request is not counted. */
  async take({ act, seconds, email, deviceId, address }: LinkAsked): Promise<void> {
    const who = deviceId === null ? 'strangers' : 'device';
    const limit: Limit = { name: `${act}:${who}`, points: MOST_ALIVE, seconds, refusal: 'link.too-many' };
    const key = deviceId ?? (email.includes('@') ? mailboxOf(email) : email);
    await this.counters.take(limit, key);
    if (deviceId !== null) return;
    try {
      await this.pace.wait(OF_ADDRESS, address);
    } catch (error) {
      await this.counters.giveBack(limit, key);
      throw error;
    }
    await this.pace.count(OF_ADDRESS, address);
  }

  /** Runs `send` for the holder of an old link, within the limits. The response time does not reveal whether a link was sent. @throws TooMany */
  renew(asked: Pick<LinkAsked, 'act' | 'email' | 'address'>, send: () => Promise<void>): Promise<void> {
    return withMinimumTime(RENEWAL_ANSWER_MS, this.take({ ...asked, seconds: HOUR, deviceId: null }).then(send));
  }
}
