import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy, Public } from '../http/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../http/principal.js';
import { Throttle } from '../http/throttle.decorator.js';
import { DoneView, ResetInput, ResetRequestInput, RevokeSessionInput, SessionView, SignInInput } from './auth.dto.js';
import { AuthService } from './auth.service.js';
import { SessionsService } from './sessions.service.js';

@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionsService,
  ) {}

  /** Opens a session; its cookie comes with the answer. */
  @Public()
  @Post('sign-in/email')
  @HttpCode(200)
  signIn(@Body() input: SignInInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<DoneView> {
    return this.auth.signIn(input, request, reply);
  }

  @Public()
  @Post('sign-out')
  @HttpCode(200)
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<DoneView> {
    return this.auth.signOut(request, reply);
  }

  /** The same answer whether or not the address has an account. */
  @Public()
  @Throttle({ points: 5, seconds: 900, by: 'body.email' }, { points: 120, seconds: 3_600, by: 'ip' })
  @Post('request-password-reset')
  @HttpCode(200)
  requestReset(@Body() input: ResetRequestInput, @Req() request: FastifyRequest): Promise<DoneView> {
    return this.auth.requestReset(input, request);
  }

  /** Spends the link of the letter, and ends every open session of the account. */
  @Public()
  @Throttle({ points: 600, seconds: 3_600, by: 'ip' })
  @Post('reset-password')
  @HttpCode(200)
  reset(@Body() input: ResetInput, @Req() request: FastifyRequest): Promise<DoneView> {
    return this.auth.reset(input, request);
  }

  @Policy('read', 'Account')
  @Get('list-sessions')
  list(@CurrentPrincipal() principal: Principal): Promise<SessionView[]> {
    return this.sessions.list(principal);
  }

  @Policy('update', 'Account')
  @Post('revoke-session')
  @HttpCode(200)
  revoke(@CurrentPrincipal() principal: Principal, @Body() { sessionId }: RevokeSessionInput): Promise<DoneView> {
    return this.sessions.revoke(principal, sessionId);
  }
}
