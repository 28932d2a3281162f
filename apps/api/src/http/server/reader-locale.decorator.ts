import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { localeOf } from './locale-of.js';

/** Language of the response. */
export const ReaderLocale = createParamDecorator(
  (_data: undefined, context: ExecutionContext): Locale => localeOf(context.switchToHttp().getRequest<FastifyRequest>().headers),
);
