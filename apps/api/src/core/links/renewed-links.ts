import { Injectable } from '@nestjs/common';
import { mailboxOf, RENEWED_LINKS_PER_DAY, TooMany } from '@seve/domain';
import { type Limit, ThrottleCounters } from '../../http/throttling/throttle.js';

const OF_PERSON: Limit = { name: 'renewed-links:person', points: RENEWED_LINKS_PER_DAY, seconds: 24 * 3_600 };

/** Limits the letters with a new link requested through old links, by mailbox and over all kinds of links. */
@Injectable()
export class RenewedLinks {
  constructor(private readonly counters: ThrottleCounters) {}

  /**
   * Runs `send` within the limit of this mailbox. Beyond it nothing is sent and the answer is the same, so that it reveals nothing about a
   * link.
   */
  async within(email: string, send: () => Promise<unknown>): Promise<void> {
    const mailbox = mailboxOf(email);
    try {
      await this.counters.take(OF_PERSON, mailbox);
    } catch (error) {
      if (error instanceof TooMany) return;
      throw error;
    }
    try {
      await send();
    } catch (error) {
      await this.counters.giveBack(OF_PERSON, mailbox);
      throw error;
    }
  }
}
