import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type MessageCode, TooMany } from '@seve/domain';
import type pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { POOL } from '../../core/connections/tokens.js';

export interface Limit {
  /** Prefix that separates the counters of different actions. */
  name: string;
  points: number;
  seconds: number;
  /**
   * Restarts the period with every counted action, so that no period of this length holds more than `points`; otherwise it runs from the
   * first.
   */
  isRenewed?: boolean;
  /** Message that tells the reader what to do, with `{minutes}`; by default it tells only when to try again. */
  refusal?: MessageCode;
}

/** Counters store keys hashed: no address or name is readable. */
const hash = (key: string) => createHash('sha256').update(key).digest('base64url');

const NOW_MS = '(extract(epoch from clock_timestamp()) * 1000)::bigint';

/**
 * Counts and compares in one statement. A refused action is never counted, so it need not be subtracted from a period that started
 * meanwhile.
 */
const TAKE = `
  insert into throttle as counted (key, points, expire) values ($1, 1, ${NOW_MS} + $3::bigint)
  on conflict (key) do update set
    points = case when counted.expire <= ${NOW_MS} then 1 else counted.points + 1 end,
    expire = case when counted.expire <= ${NOW_MS} or $4 then ${NOW_MS} + $3::bigint else counted.expire end
  where counted.expire <= ${NOW_MS} or counted.points < $2
  returning points`;
const GIVE_BACK = `update throttle set points = points - 1 where key = $1 and points > 0 and expire > ${NOW_MS}`;
const WAIT = `select expire - ${NOW_MS} as "waitMs" from throttle where key = $1`;

function tooMany(waitMs: number, refusal: MessageCode | undefined): TooMany {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  const values = { seconds, minutes: Math.ceil(seconds / 60) };
  return new TooMany(refusal ?? (seconds < 120 ? 'throttle.too-many-seconds' : 'throttle.too-many'), values);
}

/** Counts actions in PostgreSQL. Refuses every action when the database does not respond: these limits protect sign-in. */
@Injectable()
export class ThrottleCounters {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Counts one action. @throws TooMany beyond the limit; a refused action is not counted. */
  async take(limit: Limit, key: string): Promise<void> {
    const row = this.limiter(limit).getKey(hash(key));
    const taken = await this.pool.query(TAKE, [row, limit.points, limit.seconds * 1_000, limit.isRenewed ?? false]);
    if (taken.rowCount === 1) return;
    const { rows } = await this.pool.query<{ waitMs: string }>(WAIT, [row]);
    throw tooMany(Number(rows[0]?.waitMs ?? 0), limit.refusal);
  }

  /** Subtracts one point, for an action that proved legitimate. */
  async giveBack(limit: Limit, key: string): Promise<void> {
    await this.pool.query(GIVE_BACK, [this.limiter(limit).getKey(hash(key))]);
  }

  /** Counts one action that has happened, even beyond the limit. */
  async add(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).penalty(hash(key));
  }

  /** Returns whether the limit is reached, without counting. */
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
