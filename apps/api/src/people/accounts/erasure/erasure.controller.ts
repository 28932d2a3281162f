import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { Locale } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import type { FastifyReply } from 'fastify';
import { SkipIdempotency } from '../../../http/idempotency/skip-idempotency.decorator.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { sessionCookie } from '../../../http/session/session-cookie.js';
import { ErasureInput, ErasureView } from './erasure.dto.js';
import { OwnErasure } from './own-erasure.js';

/** Erasure of the account of the session, by its owner. */
@Controller('account/erasure')
export class ErasureController {
  constructor(
    private readonly erasure: OwnErasure,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What would go, what would stay, and what has to be handed over first. */
  @Policy('read', 'Account')
  @Get()
  preview(@CurrentPrincipal() principal: Principal, @ReaderLocale() locale: Locale): Promise<ErasureView> {
    return this.erasure.preview(principal, locale);
  }

  /** Erases at once and for good; asks for a fresh proof. Ends the session. */
  @Policy('update', 'Account')
  @SkipIdempotency()
  @Post()
  @HttpCode(204)
  async erase(
    @CurrentPrincipal() principal: Principal,
    @Body() { email }: ErasureInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.erasure.execute(principal, email);
    reply.header('set-cookie', sessionCookie('', { ...this.config, seconds: 0 }));
  }
}
