import { applyDecorators, type CustomDecorator, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Act, Subject } from '@seve/domain';

export const POLICY = 'policy';
/** Name of the session security scheme in the OpenAPI document. */
export const SESSION = 'session';
export type Policy = 'public' | { act: string; subject: Subject };

/** Allows every client, signed in or not. */
export const Public = (): CustomDecorator => SetMetadata(POLICY, 'public' satisfies Policy);

/**
 * Allows only principals that may take this action by libs/domain/src/rights.ts. A route with neither this nor `@Public` prevents the start
 * of the api.
 */
export const Policy = <On extends Subject>(act: Act<On>, subject: On): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(POLICY, { act, subject } satisfies Policy), ApiCookieAuth(SESSION));
