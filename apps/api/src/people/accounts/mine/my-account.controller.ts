import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SkipIdempotency } from '../../../http/idempotency/skip-idempotency.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { Proofs } from '../auth/proofs.js';
import { ChangePassword } from './change-password.js';
import { MyAccountView, NameInput, PasswordInput, ProofInput } from './my-account.dto.js';
import { MyAccountService } from './my-account.service.js';

@Controller('account')
export class MyAccountController {
  constructor(
    private readonly mine: MyAccountService,
    private readonly passwords: ChangePassword,
    private readonly proofs: Proofs,
  ) {}

  @Policy('read', 'Account')
  @Get()
  read(@CurrentPrincipal() principal: Principal): Promise<MyAccountView> {
    return this.mine.read(principal);
  }

  /** The name that signs letters. */
  @Policy('update', 'Account')
  @Put('name')
  @HttpCode(204)
  rename(@CurrentPrincipal() principal: Principal, @Body() input: NameInput): Promise<void> {
    return this.mine.rename(principal, input);
  }

  /** The password or a code once more, before an act that could take the account away. */
  @Policy('update', 'Account')
  @SkipIdempotency()
  @Post('proof')
  @HttpCode(204)
  prove(@CurrentPrincipal() principal: Principal, @Body() input: ProofInput, @Req() request: FastifyRequest): Promise<void> {
    return this.proofs.give(principal, input, request);
  }

  /** Changes the password, or sets the first. Renews the session. */
  @Policy('update', 'Account')
  @SkipIdempotency()
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @CurrentPrincipal() principal: Principal,
    @Body() input: PasswordInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.passwords.execute(principal, input, request));
  }
}
