import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type KeyedRequest, keepAnswer, recallRequest } from '@seve/database';
import { LOG } from '@seve/runtime';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { DataSource } from 'typeorm';
import { POLICY, type Policy } from '../session/policy.decorator.js';
import type { RequestWithPrincipal } from '../session/principal.js';
import { readKey, requestHash } from './idempotency-key.js';
import { resultFor, runAs } from './running-request.js';
import { SKIP_IDEMPOTENCY } from './skip-idempotency.decorator.js';

const READS = ['GET', 'HEAD'];

interface Answer {
  status: number;
  body?: unknown;
}

/**
 * Runs a write sent again with the same `Idempotency-Key` once and repeats its response, for `IDEMPOTENCY_KEY_HOURS`. Applies to routes of
 * signed-in persons only: public routes hand out sessions, and those responses are never stored. Uploads are not remembered: a file sent
 * twice replaces itself; nor are requests with secrets (`@SkipIdempotency`). Failed requests are not stored.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = this.keyedRequest(context);
    if (!request) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const answer = (await this.recall(request)) ?? (await this.answer(request, reply, next));
    reply.code(answer.status);
    return of(answer.body);
  }

  private keyedRequest(context: ExecutionContext): KeyedRequest | null {
    const request = context.switchToHttp().getRequest<RequestWithPrincipal>();
    const policy = this.reflector.getAllAndOverride<Policy>(POLICY, [context.getHandler(), context.getClass()]);
    if (READS.includes(request.method) || policy === 'public' || !request.principal) return null;
    if (this.reflector.get<boolean | undefined>(SKIP_IDEMPOTENCY, context.getHandler())) return null;
    const key = readKey(request.headers);
    if (key === null || request.isMultipart()) return null;
    return { accountId: request.principal.accountId, key, requestHash: requestHash(request.method, request.url, request.body) };
  }

  private async recall(request: KeyedRequest): Promise<Answer | null> {
    const known = await recallRequest(this.dataSource.manager, request);
    if (!known) return null;
    const result = resultFor(request, known);
    return known.isAnswer ? (result as Answer) : null;
  }

  private async answer(request: KeyedRequest, reply: FastifyReply, next: CallHandler): Promise<Answer> {
    const body: unknown = await runAs(request, () => lastValueFrom(next.handle(), { defaultValue: undefined }));
    const answer = { status: reply.statusCode, body };
    try {
      const first = await keepAnswer(this.dataSource.manager, request, JSON.stringify(answer));
      return first ? (resultFor(request, first) as Answer) : answer;
    } catch (error) {
      // The write itself is committed: a repeated request runs again and reuses the stored results of its transactions.
      this.log.warn({ err: error }, 'answer not kept');
      return answer;
    }
  }
}
