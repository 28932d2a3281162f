import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const THROTTLE = 'throttle';

export interface ThrottleRule {
  points: number;
  seconds: number;
  /** Key of the counter: the caller's address, the signed-in account, or a text of the body (an e-mail address counts by mailbox). */
  by: 'ip' | 'account' | `body.${string}`;
}

/**
 * Limit of routes that use up a link. A token of 256 bits cannot be guessed, so the limit only bounds the load and blocks an address for
 * seconds at most.
 */
export const LINK_TOKEN_RATE: ThrottleRule = { points: 200, seconds: 10, by: 'ip' };

/** Limits a route to `points` calls in `seconds`, for each rule. Counted in PostgreSQL, across all api processes. */
export const Throttle = (...rules: ThrottleRule[]): CustomDecorator => SetMetadata(THROTTLE, rules);
