import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { localeOf } from './locale-of.js';

/** The language in which the answer is to be written. */
export const ReaderLocale = createParamDecorator(
  (_data: undefined, context: ExecutionContext): Locale => localeOf(context.switchToHttp().getRequest<FastifyRequest>().headers),
);
