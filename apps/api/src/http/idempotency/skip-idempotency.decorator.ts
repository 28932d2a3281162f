import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const SKIP_IDEMPOTENCY = 'skip-idempotency';
/** In the OpenAPI document. */
export const WITHOUT_KEY = 'x-without-idempotency-key';

/** For writes whose request or answer holds a secret: neither is stored, and sent again they run again. */
export const SkipIdempotency = (): MethodDecorator => applyDecorators(SetMetadata(SKIP_IDEMPOTENCY, true), ApiExtension(WITHOUT_KEY, true));
