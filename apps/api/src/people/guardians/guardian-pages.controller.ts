import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { LinkLimits } from '../../core/links/link-limits.js';
import { withMinimumTime } from '../../core/links/minimum-time.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { clientAddress } from '../../http/throttling/client-address.js';
import { LINK_TOKEN_RATE, Throttle } from '../../http/throttling/throttle.decorator.js';
import { DecideGuardianConsent } from './decide-guardian-consent.js';
import { GuardianDecisionInput, GuardianPageView, GuardianRenewalInput, GuardianTokenInput } from './guardian-pages.dto.js';
import { GuardianPagesService } from './guardian-pages.service.js';

const RENEWAL_ANSWER_MS = 150;
const HOUR = 3_600;

/** The page of a guardian, who has no account: the link of the letter is the key. Sent by POST, so that no log keeps it. */
@Public()
@Controller('guardian-pages')
export class GuardianPagesController {
  constructor(
    private readonly pages: GuardianPagesService,
    private readonly consent: DecideGuardianConsent,
    private readonly limits: LinkLimits,
  ) {}

  /** What is asked of the guardian, what was decided, what comes next; 404 for a link that opens nothing any more. */
  @Throttle(LINK_TOKEN_RATE)
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: GuardianTokenInput, @ReaderLocale() locale: Locale): Promise<GuardianPageView> {
    return this.pages.read(token, locale);
  }

  /** A decision, kept beside those before it; taken back the same way. */
  @Throttle(LINK_TOKEN_RATE)
  @Post('consent')
  @HttpCode(200)
  decide(@Body() input: GuardianDecisionInput, @ReaderLocale() locale: Locale): Promise<GuardianPageView> {
    return this.consent.decide(input, locale);
  }

  /** For a reader who is no guardian of this child: the link dies, the school is told. */
  @Throttle(LINK_TOKEN_RATE)
  @Post('wrong-person')
  @HttpCode(204)
  disown(@Body() { token }: GuardianTokenInput): Promise<void> {
    return this.pages.disown(token);
  }

  /** The same answer whether or not the address is a guardian's. */
  @Post('renewal')
  @HttpCode(202)
  renew(@Body() { email }: GuardianRenewalInput, @Req() request: FastifyRequest): Promise<void> {
    return withMinimumTime(RENEWAL_ANSWER_MS, this.send(email, clientAddress(request)));
  }

  private async send(email: string, address: string): Promise<void> {
    await this.limits.take({ act: 'guardian', seconds: HOUR, email, deviceId: null, address });
    await this.pages.renew(email);
  }
}
