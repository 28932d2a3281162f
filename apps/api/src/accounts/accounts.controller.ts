import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { evenTime } from '../auth/even-time.js';
import { Policy, Public } from '../http/policy.decorator.js';
import { CurrentPrincipal, MaybePrincipal, type Principal } from '../http/principal.js';
import { Throttle } from '../http/throttle.decorator.js';
import { AddressInput, DemoSignInInput, LocaleInput, MeView, TokenInput } from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';
import { ConfirmationService } from './confirmation.service.js';
import { DemoService } from './demo.service.js';

const RENEWAL_ANSWER_MS = 150;

@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly confirmation: ConfirmationService,
    private readonly demo: DemoService,
  ) {}

  /** Who asks, or null. */
  @Public()
  @Get('account/me')
  me(@MaybePrincipal() principal: Principal | null): Promise<MeView> {
    return this.accounts.me(principal);
  }

  /** The language of letters. */
  @Policy('update', 'Account')
  @Put('account/locale')
  @HttpCode(204)
  setLocale(@CurrentPrincipal() principal: Principal, @Body() { locale }: LocaleInput): Promise<void> {
    return this.accounts.setLocale(principal, locale);
  }

  /** Spends the link of the confirmation letter. */
  @Public()
  @Throttle({ points: 600, seconds: 3_600, by: 'ip' })
  @Post('account/confirmation')
  @HttpCode(204)
  confirm(@Body() { token }: TokenInput): Promise<void> {
    return this.confirmation.confirm(token);
  }

  /** The same answer whether or not the address waits for a confirmation. */
  @Public()
  @Throttle({ points: 3, seconds: 3_600, by: 'body.email' }, { points: 600, seconds: 3_600, by: 'ip' })
  @Post('account/confirmation/renewal')
  @HttpCode(202)
  renew(@Body() { email }: AddressInput): Promise<void> {
    return evenTime(RENEWAL_ANSWER_MS, this.confirmation.renew(email));
  }

  /** One-click sign-in of the demonstration; 404 elsewhere. */
  @Public()
  @Post('demo/sign-in')
  @HttpCode(204)
  signInDemo(
    @Body() { key }: DemoSignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.demo.signIn(key, request, reply);
  }
}
