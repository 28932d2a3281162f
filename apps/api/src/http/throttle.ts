import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { TooMany } from '@seve/domain';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { POOL } from './tokens.js';

export interface Limit {
  /** Tells apart the counters of different acts. */
  name: string;
  points: number;
  seconds: number;
}

/** Counters hold no address and no name in clear. */
const hash = (key: string) => createHash('sha256').update(key).digest('base64url');

function tooMany({ msBeforeNext }: RateLimiterRes): TooMany {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return seconds < 120
    ? new TooMany('throttle.too-many-seconds', { seconds })
    : new TooMany('throttle.too-many', { seconds, minutes: Math.ceil(seconds / 60) });
}

/** Counts acts in PostgreSQL. When the database does not answer nobody passes: these limits guard sign-in. */
@Injectable()
export class ThrottleCounters {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** @throws TooMany beyond the limit. */
  async take(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(hash(key));
    } catch (error) {
      throw error instanceof RateLimiterRes ? tooMany(error) : error;
    }
  }

  /** Gives one point back: the act turned out to be a right one. */
  async giveBack(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).reward(hash(key));
  }

  async forget(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).delete(hash(key));
  }

  private limiter({ name, points, seconds }: Limit): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.pool,
      storeType: 'pool',
      tableName: 'throttle',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }
}
