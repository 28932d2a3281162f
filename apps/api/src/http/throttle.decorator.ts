import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const THROTTLE = 'throttle';

export interface ThrottleRule {
  points: number;
  seconds: number;
  /** What is counted: the caller's address, the signed-in account, or a text of the body (`body.email`). */
  by: 'ip' | 'account' | `body.${string}`;
}

/** At most `points` calls in `seconds`, for each rule. Counted in PostgreSQL, by every api process together. */
export const Throttle = (...rules: ThrottleRule[]): CustomDecorator => SetMetadata(THROTTLE, rules);
