import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { clientAddress } from '../../../http/throttling/client-address.js';
import type { Viewer } from './view-counters.js';

/** What tells one visitor without an account from another. */
export type ViewingVisitor = Omit<Viewer, 'accountId'>;

/** As a parameter decorator of ours, for the header is no part of the documented request. */
export const CurrentVisitor = createParamDecorator((_data: unknown, context: ExecutionContext): ViewingVisitor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: clientAddress(request), userAgent: request.headers['user-agent'] ?? '' };
});
