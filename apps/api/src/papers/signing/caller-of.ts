import type { FastifyRequest } from 'fastify';
import { clientAddress } from '../../http/throttling/client-address.js';
import type { Caller } from './signatory-paper.js';

const USER_AGENT_MAX = 300;

/** What a signature keeps of the request. */
export const callerOf = (request: FastifyRequest): Caller => ({
  ip: clientAddress(request),
  userAgent: (request.headers['user-agent'] ?? '').slice(0, USER_AGENT_MAX),
});
