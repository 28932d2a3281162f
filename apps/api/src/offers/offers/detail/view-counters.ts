import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { TooMany } from '@seve/domain';
import { Clock, CONFIG } from '@seve/runtime';
import { ThrottleCounters } from '../../../http/throttling/throttle.js';

/** Visitor of an offer's page. */
export interface Viewer {
  accountId: string | null;
  address: string;
  userAgent: string;
}

const DAY_SECONDS = 86_400;
const ONCE = { name: 'offer-view:viewer', points: 1, seconds: DAY_SECONDS };
/** Limits views counted per address: a class at school shares one, and so does a program that changes its user agent at each call. */
const OF_ONE_ADDRESS = { name: 'offer-view:address', points: 30, seconds: DAY_SECONDS };

/** Detects the first view of an offer by a viewer on a day. Stores no address: keys are an HMAC under a key of the day. */
@Injectable()
export class ViewCounters {
  constructor(
    private readonly counters: ThrottleCounters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secret'>,
  ) {}

  async isFirst(offerId: string, { accountId, address, userAgent }: Viewer): Promise<boolean> {
    if (accountId !== null) return this.takes(ONCE, [offerId, 'account', accountId]);
    if (!(await this.takes(ONCE, [offerId, 'visitor', address, userAgent]))) return false;
    return this.takes(OF_ONE_ADDRESS, [offerId, 'address', address]);
  }

  private async takes(limit: typeof ONCE, parts: readonly string[]): Promise<boolean> {
    const keyOfDay = createHmac('sha256', this.config.secret).update(`offer-view ${this.clock.today()}`).digest();
    const key = createHmac('sha256', keyOfDay).update(JSON.stringify(parts)).digest('base64url');
    try {
      await this.counters.take(limit, key);
      return true;
    } catch (error) {
      if (error instanceof TooMany) return false;
      throw error;
    }
  }
}
