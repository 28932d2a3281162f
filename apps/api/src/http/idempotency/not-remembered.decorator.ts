import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const NOT_REMEMBERED = 'not-remembered';
/** In the OpenAPI document. */
export const WITHOUT_KEY = 'x-without-idempotency-key';

/** For writes whose request or answer holds a secret: neither is stored, and sent again they run again. */
export const NotRemembered = (): MethodDecorator => applyDecorators(SetMetadata(NOT_REMEMBERED, true), ApiExtension(WITHOUT_KEY, true));
