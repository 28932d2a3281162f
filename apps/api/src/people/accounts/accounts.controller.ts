import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActiveRole } from '../../core/people/active-role.service.js';
import { WithAccountFacts } from '../../http/session/account-facts.decorator.js';
import { Policy, Public } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, MaybePrincipal, type Principal } from '../../http/session/principal.js';
import { ActiveRoleInput, DemoSignInInput, HeldRoleView, LocaleInput, MeView } from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';
import { DemoService } from './demo.service.js';

@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly activeRole: ActiveRole,
    private readonly demo: DemoService,
  ) {}

  /** Account of the session; null without one. */
  @Public()
  @WithAccountFacts()
  @Get('account/me')
  me(@MaybePrincipal() principal: Principal | null): Promise<MeView> {
    return this.accounts.me(principal);
  }

  /** Roles of the account, each with its school or company. */
  @Policy('read', 'Account')
  @Get('account/roles')
  roles(@CurrentPrincipal() principal: Principal): Promise<HeldRoleView[]> {
    return this.accounts.roles(principal);
  }

  /** Goes on in another role; the session gets a new id and a new cookie. */
  @Policy('update', 'Account')
  @Post('account/role')
  @HttpCode(204)
  async takeRole(
    @CurrentPrincipal() principal: Principal,
    @Body() { membershipId }: ActiveRoleInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.activeRole.take(principal, membershipId));
  }

  /** The language of letters. */
  @Policy('update', 'Account')
  @Put('account/locale')
  @HttpCode(204)
  setLocale(@CurrentPrincipal() principal: Principal, @Body() { locale }: LocaleInput): Promise<void> {
    return this.accounts.setLocale(principal, locale);
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
