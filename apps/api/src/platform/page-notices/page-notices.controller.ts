import { Controller, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { OpenPages } from './open-pages.js';

/** Characters that wait for a page that does not read, before its line is cut. */
const WAITING_AT_MOST = 1_024;

@Policy('read', 'Account')
@Controller('account')
export class PageNoticesController {
  constructor(private readonly pages: OpenPages) {}

  /** Tells an open page what to read again, and nothing of what it will read. */
  @Sse('notices', { maxPendingDataLength: WAITING_AT_MOST })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    schema: { type: 'string' },
    description:
      '`event: matches`, the list of a student has moved, and `event: news`, each at most once a second; `event: replaced` before the line is closed for a newer page.',
  })
  listen(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Observable<MessageEvent> {
    return this.pages.open({ principal, request });
  }
}
