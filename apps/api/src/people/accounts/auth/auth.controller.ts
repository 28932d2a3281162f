import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeviceView, DoneView } from '../../../core/people/devices/devices.dto.js';
import { KnownDevices } from '../../../core/people/devices/known-devices.service.js';
import { Policy, Public } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { LINK_TOKEN_RATE, Throttle } from '../../../http/throttling/throttle.decorator.js';
import { EnteredView, ForgetDeviceInput, ResetInput, ResetRequestInput, RevokeSessionInput, SessionView, SignInInput } from './auth.dto.js';
import { AuthService } from './auth.service.js';
import { SessionsService } from './sessions/sessions.service.js';

@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionsService,
    private readonly devices: KnownDevices,
  ) {}

  /** Opens a session, or asks for the second step; the cookie comes with the answer. */
  @Public()
  @Post('sign-in/email')
  @HttpCode(200)
  signIn(
    @Body() input: SignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnteredView> {
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
  @Post('request-password-reset')
  @HttpCode(200)
  requestReset(@Body() input: ResetRequestInput, @Req() request: FastifyRequest): Promise<DoneView> {
    return this.auth.requestReset(input, request);
  }

  /** Spends the link of the letter, ends every open session of the account and forgets its devices. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
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

  /** Ends every session but the one that asks, and forgets every other device. */
  @Policy('update', 'Account')
  @Post('revoke-other-sessions')
  @HttpCode(200)
  revokeOthers(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<DoneView> {
    return this.sessions.revokeOthers(principal, request);
  }

  /** Browsers known by a past sign-in, the last used first. */
  @Policy('read', 'Account')
  @Get('known-devices')
  listDevices(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<DeviceView[]> {
    return this.devices.list(principal, request);
  }

  @Policy('update', 'Account')
  @Post('forget-device')
  @HttpCode(200)
  forgetDevice(@CurrentPrincipal() principal: Principal, @Body() { deviceId }: ForgetDeviceInput): Promise<DoneView> {
    return this.devices.forget(principal, deviceId);
  }
}
