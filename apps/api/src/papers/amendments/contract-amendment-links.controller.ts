import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { SkipIdempotency } from '../../http/idempotency/skip-idempotency.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { LINK_TOKEN_RATE, Throttle } from '../../http/throttling/throttle.decorator.js';
import { HostLinks, LINK_HOST } from '../host-links/host-links.js';
import { CONTRACT_ROUTES } from '../kinds/paper-routes.js';
import { FileContractAmendment } from '../opco/file-contract-amendment.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { AmendmentBegun } from './amendment-base.dto.js';
import { BeginContractAmendment } from './begin-contract-amendment.js';
import { ContractAmendmentViews } from './contract-amendment-views.js';
import {
  ContractAmendmentByLinkInput,
  ContractAmendmentFiledByLinkInput,
  ContractAmendmentsForEmployer,
  ContractAmendmentTokenInput,
  EmployerAmendmentByLinkInput,
} from './contract-amendments.dto.js';
import { FillContractAmendment } from './fill-contract-amendment.js';

/** The same for an employer without account: the link of the contract is the key. */
@Public()
@Controller('contract-links/amendments')
export class ContractAmendmentLinksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: HostLinks,
    private readonly views: ContractAmendmentViews,
    private readonly beginning: BeginContractAmendment,
    private readonly filling: FillContractAmendment,
    private readonly filing: FileContractAmendment,
  ) {}

  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('lookup')
  @HttpCode(200)
  async lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<ContractAmendmentsForEmployer> {
    return this.views.forEmployer(await this.links.finder(CONTRACT_ROUTES, token)(this.dataSource.manager), locale);
  }

  /** Begins one, which the employer fills first. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('beginning')
  @HttpCode(200)
  async begin(@Body() { token, ...input }: ContractAmendmentByLinkInput): Promise<AmendmentBegun> {
    return { id: await this.beginning.begin(this.links.finder(CONTRACT_ROUTES, token), input, LINK_HOST) };
  }

  /** Saves the fields that the motives open. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Put('part')
  @HttpCode(204)
  save(@Body() { token, amendmentId, ...input }: EmployerAmendmentByLinkInput, @ReaderLocale() locale: Locale): Promise<void> {
    return this.filling.saveEmployer(this.links.finder(CONTRACT_ROUTES, token), amendmentId, input, LINK_HOST, locale);
  }

  /** The employer's part is complete: the training centre reads it. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('completion')
  @HttpCode(204)
  complete(@Body() { token, amendmentId }: ContractAmendmentTokenInput): Promise<void> {
    return this.filling.completeEmployer(this.links.finder(CONTRACT_ROUTES, token), amendmentId, LINK_HOST);
  }

  /** The signed amendment was sent to the OPCO. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('filing')
  @HttpCode(204)
  send(@Body() { token, amendmentId, ...input }: ContractAmendmentFiledByLinkInput): Promise<void> {
    return this.filing.file(this.links.finder(CONTRACT_ROUTES, token), amendmentId, input, LINK_HOST);
  }
}
