import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Outbox } from '@seve/jobs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkLimits } from '../../../core/links/link-limits.js';
import { withMinimumTime } from '../../../core/links/minimum-time.js';
import { Public } from '../../../http/session/policy.decorator.js';
import { clientAddress } from '../../../http/throttling/client-address.js';
import { LINK_TOKEN_RATE, Throttle } from '../../../http/throttling/throttle.decorator.js';
import { ConfirmSignUp } from './confirm-sign-up.js';
import { ConfirmationInput, ConfirmationTokenInput, ConfirmedView, PendingSignUpView, RenewalInput } from './confirmation.dto.js';
import { PendingSignUps } from './pending-sign-ups.js';

const RENEWAL_ANSWER_MS = 150;
const HOUR = 3_600;

@Public()
@Controller('account/confirmation')
export class ConfirmationController {
  constructor(
    private readonly outbox: Outbox,
    private readonly confirmation: ConfirmSignUp,
    private readonly signUps: PendingSignUps,
    private readonly limits: LinkLimits,
  ) {}

  /** What the link of the letter would open; 404 for one that opens nothing any more. */
  @Throttle(LINK_TOKEN_RATE)
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: ConfirmationTokenInput): Promise<PendingSignUpView> {
    return this.confirmation.lookup(token);
  }

  /** Spends the link: the account opens with the password chosen here, and its session begins. */
  @Throttle(LINK_TOKEN_RATE)
  @Post()
  @HttpCode(200)
  async confirm(
    @Body() input: ConfirmationInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConfirmedView> {
    const { outcome, cookies } = await this.confirmation.confirm(input, request);
    reply.header('set-cookie', cookies);
    return { outcome };
  }

  /** The same answer whether or not the address waits for a confirmation. */
  @Post('renewal')
  @HttpCode(202)
  renew(@Body() { email }: RenewalInput, @Req() request: FastifyRequest): Promise<void> {
    return withMinimumTime(RENEWAL_ANSWER_MS, this.send(email, clientAddress(request)));
  }

  private async send(email: string, address: string): Promise<void> {
    await this.limits.take({ act: 'confirmation', seconds: HOUR, email, deviceId: null, address });
    await this.outbox.transaction((work) => this.signUps.renew(work, email));
  }
}
