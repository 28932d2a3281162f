import { Body, Controller, Delete, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DoneView } from '../../../../core/people/devices/devices.dto.js';
import { SkipIdempotency } from '../../../../http/idempotency/skip-idempotency.decorator.js';
import { Policy, Public } from '../../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../../http/session/principal.js';
import { LINK_TOKEN_RATE, Throttle } from '../../../../http/throttling/throttle.decorator.js';
import { FinishSignIn } from './finish-sign-in.js';
import { OwnSecondStep } from './own-second-step.js';
import { CodeInput, RecoveryCodesView, SecondStepInput, SecondStepSecretView } from './second-step.dto.js';

@Controller()
export class SecondStepController {
  constructor(
    private readonly finishing: FinishSignIn,
    private readonly own: OwnSecondStep,
  ) {}

  /** After the password or the link. The cookies of the session come with the answer. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('auth/second-step')
  @HttpCode(200)
  async finish(
    @Body() input: SecondStepInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoneView> {
    reply.header('set-cookie', await this.finishing.execute(input, request));
    return { status: true };
  }

  /** Draws a secret; the second step is on once a first code is right. */
  @Policy('update', 'Account')
  @SkipIdempotency()
  @Post('account/second-step')
  @HttpCode(200)
  begin(@CurrentPrincipal() principal: Principal): Promise<SecondStepSecretView> {
    return this.own.begin(principal);
  }

  /** Turns it on. The recovery codes are shown once. */
  @Policy('update', 'Account')
  @SkipIdempotency()
  @Put('account/second-step')
  @HttpCode(200)
  async confirm(
    @CurrentPrincipal() principal: Principal,
    @Body() { code }: CodeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesView> {
    const { codes, cookie } = await this.own.confirm(principal, code, request);
    reply.header('set-cookie', cookie);
    return { codes };
  }

  /** New recovery codes; the old ones open nothing more. */
  @Policy('update', 'Account')
  @SkipIdempotency()
  @Post('account/second-step/recovery-codes')
  @HttpCode(200)
  renewCodes(
    @CurrentPrincipal() principal: Principal,
    @Body() { code }: CodeInput,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesView> {
    return this.own.renewCodes(principal, code, request);
  }

  @Policy('update', 'Account')
  @SkipIdempotency()
  @Delete('account/second-step')
  @HttpCode(204)
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Body() { code }: CodeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.own.remove(principal, code, request));
  }
}
