import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { NotRemembered } from '../../http/idempotency/not-remembered.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { clientAddress } from '../../http/throttling/client-address.js';
import { SPENDING, Throttle } from '../../http/throttling/throttle.decorator.js';
import { evenTime } from '../../people/accounts/auth/limits/even-time.js';
import { LinkLimits } from '../../people/accounts/auth/limits/link-limits.js';
import { AgreementByLink, AgreementTokenInput } from '../views/agreements.dto.js';
import { HostPartByLinkInput, RemarksByLinkInput } from './agreement-links.dto.js';
import { AgreementLinksService } from './agreement-links.service.js';

const RENEWAL_ANSWER_MS = 150;
const HOUR = 3_600;
/** A part is saved while it is typed. */
const SAVING = { points: 1_200, seconds: HOUR, by: 'ip' } as const;

/** The host of an agreement, who has no account: the link of the letter is the key. Sent in the body, so that no log keeps it. */
@Public()
@Controller('agreement-links')
export class AgreementLinksController {
  constructor(
    private readonly links: AgreementLinksService,
    private readonly limits: LinkLimits,
  ) {}

  /** The agreement; 404 for a link that opens nothing any more. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<AgreementByLink> {
    return this.links.read(token, locale);
  }

  /** What has changed since then is shown at the next reading. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('look')
  @HttpCode(204)
  look(@Body() { token }: AgreementTokenInput): Promise<void> {
    return this.links.look(token);
  }

  /** Saves the host's part while it is typed. */
  @Throttle(SAVING)
  @NotRemembered()
  @Put('part')
  save(@Body() input: HostPartByLinkInput, @ReaderLocale() locale: Locale): Promise<AgreementByLink> {
    return this.links.save(input, locale);
  }

  /** The host's part is complete: the school reads it. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('completion')
  @HttpCode(200)
  complete(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<AgreementByLink> {
    return this.links.complete(token, locale);
  }

  /** Remarks to the school, or a wish to change the host's own part. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('remarks')
  @HttpCode(200)
  requestChanges(@Body() input: RemarksByLinkInput, @ReaderLocale() locale: Locale): Promise<AgreementByLink> {
    return this.links.requestChanges(input, locale);
  }

  /** A new link for one that is too old, to the address it was sent to. The same answer whether or not it ever opened anything. */
  @NotRemembered()
  @Post('renewal')
  @HttpCode(202)
  renew(@Body() { token }: AgreementTokenInput, @Req() request: FastifyRequest): Promise<void> {
    return evenTime(RENEWAL_ANSWER_MS, this.send(token, clientAddress(request)));
  }

  private async send(token: string, address: string): Promise<void> {
    await this.limits.take({ act: 'agreement', seconds: HOUR, email: token, deviceId: null, address });
    await this.links.renew(token);
  }
}
