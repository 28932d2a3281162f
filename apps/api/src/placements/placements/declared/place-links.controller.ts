import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { LinkLimits } from '../../../core/links/link-limits.js';
import { withMinimumTime } from '../../../core/links/minimum-time.js';
import { PlaceByLink, PlaceConfirmationInput, PlaceRefusalInput, PlaceTokenInput } from '../../../core/placements/declared-places.dto.js';
import { SkipIdempotency } from '../../../http/idempotency/skip-idempotency.decorator.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Public } from '../../../http/session/policy.decorator.js';
import { clientAddress } from '../../../http/throttling/client-address.js';
import { LINK_TOKEN_RATE, Throttle } from '../../../http/throttling/throttle.decorator.js';
import { PlaceLinksService } from './place-links.service.js';

const RENEWAL_ANSWER_MS = 150;
const HOUR = 3_600;

/** The host of a place found elsewhere, who has no account: the link of the letter is the key. Sent by POST, so that no log keeps it. */
@Public()
@Controller('place-links')
export class PlaceLinksController {
  constructor(
    private readonly links: PlaceLinksService,
    private readonly limits: LinkLimits,
  ) {}

  /** What was declared; 404 for a link that opens nothing any more. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: PlaceTokenInput, @ReaderLocale() locale: Locale): Promise<PlaceByLink> {
    return this.links.read(token, locale);
  }

  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('confirmation')
  @HttpCode(200)
  confirm(@Body() input: PlaceConfirmationInput, @ReaderLocale() locale: Locale): Promise<PlaceByLink> {
    return this.links.confirm(input, locale);
  }

  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('refusal')
  @HttpCode(200)
  refuse(@Body() input: PlaceRefusalInput, @ReaderLocale() locale: Locale): Promise<PlaceByLink> {
    return this.links.refuse(input, locale);
  }

  /** For a reader who has nothing to do with this place: the link dies, student and school are told. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('wrong-person')
  @HttpCode(204)
  disown(@Body() { token }: PlaceTokenInput): Promise<void> {
    return this.links.disown(token);
  }

  /** A new link for one that is too old, to the address it was sent to. The same answer whether or not it ever opened anything. */
  @SkipIdempotency()
  @Post('renewal')
  @HttpCode(202)
  renew(@Body() { token }: PlaceTokenInput, @Req() request: FastifyRequest): Promise<void> {
    return withMinimumTime(RENEWAL_ANSWER_MS, this.send(token, clientAddress(request)));
  }

  private async send(token: string, address: string): Promise<void> {
    await this.limits.take({ act: 'place', seconds: HOUR, email: token, deviceId: null, address });
    await this.links.renew(token);
  }
}
