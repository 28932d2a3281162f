import { applyDecorators, type CustomDecorator, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Act, Subject } from '@seve/domain';

export const POLICY = 'policy';
/** Name of the session in the OpenAPI document. */
export const SESSION = 'session';
export type Policy = 'public' | { act: string; subject: Subject };

/** Open to every client, signed in or not. */
export const Public = (): CustomDecorator => SetMetadata(POLICY, 'public' satisfies Policy);

/** Only for principals to whom libs/domain/src/rights.ts gives this act. A route with neither this nor `@Public` stops the start. */
export const Policy = <On extends Subject>(act: Act<On>, subject: On): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(POLICY, { act, subject } satisfies Policy), ApiCookieAuth(SESSION));
