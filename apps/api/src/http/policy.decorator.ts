import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { Act, Subject } from '@seve/domain';

export const POLICY = 'policy';
export type Policy = 'public' | { act: string; subject: Subject };

/** Whoever asks, signed in or not. */
export const Public = (): CustomDecorator => SetMetadata(POLICY, 'public' satisfies Policy);

/** Only for those to whom libs/domain/src/rights.ts gives this act. A route that says neither this nor `@Public` stops the start. */
export const Policy = <On extends Subject>(act: Act<On>, subject: On): CustomDecorator =>
  SetMetadata(POLICY, { act, subject } satisfies Policy);
