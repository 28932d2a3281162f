import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type MessageCode, TooMany } from '@seve/domain';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { POOL } from './tokens.js';

export interface Limit {
  /** Tells apart the counters of different acts. */
  name: string;
  points: number;
  seconds: number;
  /** Says what to do instead, with `{minutes}`; by default only when to try again. */
  refusal?: MessageCode;
}

/** Counters hold no address and no name in clear. */
const hash = (key: string) => createHash('sha256').update(key).digest('base64url');

function tooMany({ msBeforeNext }: RateLimiterRes, refusal: MessageCode | undefined): TooMany {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const values = { seconds, minutes: Math.ceil(seconds / 60) };
  return new TooMany(refusal ?? (seconds < 120 ? 'throttle.too-many-seconds' : 'throttle.too-many'), values);
}

/** Counts acts in PostgreSQL. When the database does not answer nobody passes: these limits guard sign-in. */
@Injectable()
export class ThrottleCounters {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Counts one act. @throws TooMany beyond the limit: what is refused counts nothing. */
  async take(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(hash(key));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      await this.giveBack(limit, key);
      throw tooMany(error, limit.refusal);
    }
  }

  /** Gives one point back: the act turned out to be a right one. */
  async giveBack(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).reward(hash(key));
  }

  /** Counts one act that has happened, whatever the limit. */
  async add(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).penalty(hash(key));
  }

  /** True once the limit is reached; counts nothing. */
  async isReached(limit: Limit, key: string): Promise<boolean> {
    const counted = await this.limiter(limit).get(hash(key));
    return counted !== null && counted.consumedPoints >= limit.points;
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
