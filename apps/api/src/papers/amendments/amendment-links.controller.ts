import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { SkipIdempotency } from '../../http/idempotency/skip-idempotency.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { LINK_TOKEN_RATE, Throttle } from '../../http/throttling/throttle.decorator.js';
import { HostLinks, LINK_HOST } from '../host-links/host-links.js';
import { AGREEMENT_ROUTES } from '../kinds/paper-routes.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { AmendmentBegun } from './amendment-base.dto.js';
import { AmendmentViews } from './amendment-views.js';
import { AmendmentByLinkInput, AmendmentsForHost, AmendmentTokenInput, HostAmendmentByLinkInput } from './amendments.dto.js';
import { BeginAmendment } from './begin-amendment.js';
import { FillAmendment } from './fill-amendment.js';

/** The same for a host without account: the link of the agreement is the key. */
@Public()
@Controller('agreement-links/amendments')
export class AmendmentLinksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: HostLinks,
    private readonly views: AmendmentViews,
    private readonly beginning: BeginAmendment,
    private readonly filling: FillAmendment,
  ) {}

  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('lookup')
  @HttpCode(200)
  async lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<AmendmentsForHost> {
    return this.views.forHost(await this.links.finder(AGREEMENT_ROUTES, token)(this.dataSource.manager), locale);
  }

  /** Asks the school for an amendment. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('question')
  @HttpCode(200)
  async ask(@Body() { token, ...input }: AmendmentByLinkInput): Promise<AmendmentBegun> {
    return { id: await this.beginning.begin(this.links.finder(AGREEMENT_ROUTES, token), input, LINK_HOST) };
  }

  /** Saves the fields that the motives open. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Put('part')
  @HttpCode(204)
  save(@Body() { token, amendmentId, ...input }: HostAmendmentByLinkInput): Promise<void> {
    return this.filling.saveHost(this.links.finder(AGREEMENT_ROUTES, token), amendmentId, input, LINK_HOST);
  }

  /** The host's part is complete: the school reads it. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('completion')
  @HttpCode(204)
  complete(@Body() { token, amendmentId }: AmendmentTokenInput): Promise<void> {
    return this.filling.completeHost(this.links.finder(AGREEMENT_ROUTES, token), amendmentId, LINK_HOST);
  }
}
