import { Injectable } from '@nestjs/common';
import { mailboxOf } from '@seve/domain';
import { AddressPace } from '../../../http/throttling/address-pace.js';
import { type Limit, ThrottleCounters } from '../../../http/throttling/throttle.js';

const HOUR = 3_600;
/** Limit for one e-mail address from one client address: protects the mailbox, and a stranger cannot use up the owner's tries. */
const OF_BOTH: Limit = { name: 'sign-up:both', points: 3, seconds: HOUR, refusal: 'link.too-many' };
const OF_EMAIL: Limit = { name: 'sign-up:email', points: 10, seconds: HOUR, refusal: 'link.too-many' };
/** High, because a whole class signs up from one client address. */
const OF_ADDRESS: Limit = { name: 'sign-up:ip', points: 400, seconds: 600 };
/** Limit of class codes without a class, by client address. */
const WRONG_CODES: Limit = { name: 'class-code:ip', points: 100, seconds: 600 };

/** Limit of wrong tries with one personal code, over all client addresses: the finder of a printed letter cannot guess the birth date. */
const WRONG_DATES: Limit = { name: 'personal-code', points: 8, seconds: HOUR };
/** The same limit over a month: after that many tries the teacher issues a new code. */
const WRONG_DATES_EVER: Limit = { name: 'personal-code:month', points: 24, seconds: 30 * 24 * HOUR, refusal: 'personal-code.too-many' };
/** Limit of wrong tries of one mailbox, over all codes. */
const WRONG_OF_EMAIL: Limit = { name: 'personal-code:email', points: 20, seconds: 24 * HOUR };

/** Limits the number of sign-ups, whether or not the address has an account. */
@Injectable()
export class SignUpLimits {
  constructor(
    private readonly counters: ThrottleCounters,
    private readonly pace: AddressPace,
  ) {}

  /** @throws TooMany; a refused sign-up is not counted. */
  async take(email: string, address: string): Promise<void> {
    await this.pace.wait(OF_ADDRESS, address);
    const mailbox = mailboxOf(email);
    const both = `${mailbox} ${address}`;
    await this.counters.take(OF_BOTH, both);
    try {
      await this.counters.take(OF_EMAIL, mailbox);
    } catch (error) {
      await this.counters.giveBack(OF_BOTH, both);
      throw error;
    }
    await this.pace.count(OF_ADDRESS, address);
  }

  /**
   * Runs a try of a personal code. A miss is counted by code, mailbox and client address, alike for existing and unknown codes. A try
   * that another counter or the pace of the client address refuses leaves the counters of the code unchanged.
   */
  async tryCode<T>(code: string, email: string, address: string, search: (code: string) => Promise<T | null>): Promise<T | null> {
    const counted: [Limit, string][] = [];
    let isWrong = false;
    try {
      for (const [limit, key] of [
        [WRONG_DATES, code],
        [WRONG_DATES_EVER, code],
        [WRONG_OF_EMAIL, mailboxOf(email)],
      ] as const) {
        await this.counters.take(limit, key);
        counted.push([limit, key]);
      }
      const found = await this.searchClass(address, () => search(code));
      isWrong = found === null;
      return found;
    } finally {
      if (!isWrong) for (const [limit, key] of counted) await this.counters.giveBack(limit, key);
    }
  }

  /** Runs a search for a class; counts a search without result. */
  async searchClass<T>(address: string, search: () => Promise<T | null>): Promise<T | null> {
    await this.pace.wait(WRONG_CODES, address);
    const found = await search();
    if (found === null) await this.pace.count(WRONG_CODES, address);
    return found;
  }
}
