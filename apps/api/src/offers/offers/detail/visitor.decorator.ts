import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { clientAddress } from '../../../http/throttling/client-address.js';
import type { Viewer } from './view-counters.js';

/** Facts that distinguish visitors without an account. */
export type ViewingVisitor = Omit<Viewer, 'accountId'>;

/** Custom decorator, because `@Headers` would add the header to the OpenAPI document. */
export const CurrentVisitor = createParamDecorator((_data: unknown, context: ExecutionContext): ViewingVisitor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: clientAddress(request), userAgent: request.headers['user-agent'] ?? '' };
});
