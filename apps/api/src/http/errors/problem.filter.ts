import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../server/locale-of.js';
import { type Fault, faultOf, problemOf } from './problem.js';

function retryAfter({ status, values }: Fault): number | null {
  if (status === 503) return 3;
  return status === 429 ? Number(values.seconds ?? 60) : null;
}

/** Sends any thrown value as a problem document; logs server faults, without content of the request. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) return;
  const fault = faultOf(error);
  if (fault.status === 503) request.log.warn({ reason: String(error).slice(0, 200) }, 'unavailable');
  else if (fault.status >= 500) request.log.error({ err: error, status: fault.status }, 'request failed');
  const wait = retryAfter(fault);
  if (wait !== null) reply.header('retry-after', String(wait));
  reply
    .code(fault.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(fault, localeOf(request.headers), request.id)));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
