import { applyDecorators } from '@nestjs/common';
import { SkipIdempotency } from '../idempotency/skip-idempotency.decorator.js';
import { LINK_TOKEN_RATE, Throttle } from './throttle.decorator.js';

/** A route whose body holds the token of a link: at the rate of links, and without idempotency, which would keep its answer. */
export const LinkRoute = () => applyDecorators(Throttle(LINK_TOKEN_RATE), SkipIdempotency());
