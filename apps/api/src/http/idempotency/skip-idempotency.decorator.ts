import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const SKIP_IDEMPOTENCY = 'skip-idempotency';
/** OpenAPI extension of operations that take no idempotency key. */
export const WITHOUT_KEY = 'x-without-idempotency-key';

/** For writes whose request or response holds a secret: neither is stored, so a repeated request runs again. */
export const SkipIdempotency = (): MethodDecorator => applyDecorators(SetMetadata(SKIP_IDEMPOTENCY, true), ApiExtension(WITHOUT_KEY, true));
