import { applyDecorators } from '@nestjs/common';
import { SkipIdempotency } from '../idempotency/skip-idempotency.decorator.js';
import { LINK_TOKEN_RATE, Throttle } from './throttle.decorator.js';

/**
 * Marks a route whose body holds the token of a link: limited by `LINK_TOKEN_RATE`, and without idempotency, which would store its
 * response.
 */
export const LinkRoute = () => applyDecorators(Throttle(LINK_TOKEN_RATE), SkipIdempotency());
