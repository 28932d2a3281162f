import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { NotRemembered } from '../../http/idempotency/not-remembered.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { SPENDING, Throttle } from '../../http/throttling/throttle.decorator.js';
import { AgreementLinksService, LINK_HOST } from '../host-links/agreement-links.service.js';
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
    private readonly links: AgreementLinksService,
    private readonly views: AmendmentViews,
    private readonly beginning: BeginAmendment,
    private readonly filling: FillAmendment,
  ) {}

  @Throttle(SPENDING)
  @NotRemembered()
  @Post('lookup')
  @HttpCode(200)
  async lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<AmendmentsForHost> {
    return this.views.forHost(await this.links.rowOf(token), locale);
  }

  /** Asks the school for an amendment. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('question')
  @HttpCode(200)
  async ask(@Body() { token, ...input }: AmendmentByLinkInput): Promise<AmendmentBegun> {
    return { id: await this.beginning.begin(this.links.finder(token), input, LINK_HOST) };
  }

  /** Saves the fields that the motives open. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Put('part')
  @HttpCode(204)
  save(@Body() { token, amendmentId, ...input }: HostAmendmentByLinkInput): Promise<void> {
    return this.filling.saveHost(this.links.finder(token), amendmentId, input, LINK_HOST);
  }

  /** The host's part is complete: the school reads it. */
  @Throttle(SPENDING)
  @NotRemembered()
  @Post('completion')
  @HttpCode(204)
  complete(@Body() { token, amendmentId }: AmendmentTokenInput): Promise<void> {
    return this.filling.completeHost(this.links.finder(token), amendmentId, LINK_HOST);
  }
}
