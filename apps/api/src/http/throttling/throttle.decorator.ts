import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const THROTTLE = 'throttle';

export interface ThrottleRule {
  points: number;
  seconds: number;
  /** Key of the counter: the caller's address, the signed-in account, or a text of the body (an e-mail address counts by mailbox). */
  by: 'ip' | 'account' | `body.${string}`;
}

/**
 * For routes that spend a link: its 256 bits need no count, so the rule bounds the load only, and a flood shuts its neighbours out for
 * seconds.
 */
export const LINK_TOKEN_RATE: ThrottleRule = { points: 200, seconds: 10, by: 'ip' };

/** At most `points` calls in `seconds`, for each rule. Counted in PostgreSQL, by every api process together. */
export const Throttle = (...rules: ThrottleRule[]): CustomDecorator => SetMetadata(THROTTLE, rules);
