import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { LinkRoute } from '../../http/throttling/link-route.decorator.js';
import { BodyAs } from '../../http/validation/read-as.decorator.js';
import { hostDocs } from '../desks/desk-docs.js';
import { HostLinks, LINK_HOST } from '../host-links/host-links.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { FileContractAmendment } from '../opco/file-contract-amendment.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import type { AmendmentBegun } from './amendment-base.dto.js';
import { AmendmentViews } from './amendment-views.js';
import { AmendmentByLinkInput, ContractAmendmentByLinkInput, ContractAmendmentFiledByLinkInput } from './amendments.dto.js';
import { BeginAmendment, type BegunAmendment } from './begin-amendment.js';
import { CompleteAmendment } from './complete-amendment.js';
import { FillAmendment, type SavedAmendment } from './fill-amendment.js';

interface ByLink {
  token: string;
  amendmentId: string;
}

/** Amendments of papers of one type, for a host without account: the link of the paper is the key. */
function amendmentLinks(routes: PaperRoutes) {
  const { link, words, amendments } = routes;
  const { input, answer } = amendments;
  const docs = hostDocs(words);

  @Public()
  @Controller(`${link}/amendments`)
  class LinksToAmendments {
    @Inject(DataSource) readonly dataSource!: DataSource;
    @Inject(HostLinks) readonly links!: HostLinks;
    @Inject(AmendmentViews) readonly views!: AmendmentViews;
    @Inject(BeginAmendment) readonly beginning!: BeginAmendment;
    @Inject(FillAmendment) readonly filling!: FillAmendment;
    @Inject(CompleteAmendment) readonly completing!: CompleteAmendment;

    @LinkRoute()
    @Post('lookup')
    @HttpCode(200)
    @ApiOkResponse({ type: answer.host })
    async lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<object> {
      return this.views.host(await this.links.finder(routes, token)(this.dataSource.manager), locale);
    }

    @LinkRoute()
    @Put('part')
    @HttpCode(204)
    @ApiOperation({ summary: docs.saveChanges })
    save(
      @BodyAs(input.hostByLink) { token, amendmentId, ...saved }: ByLink & SavedAmendment,
      @ReaderLocale() locale: Locale,
    ): Promise<void> {
      return this.filling.fill(this.links.finder(routes, token), amendmentId, 'host', saved, LINK_HOST, locale);
    }

    @LinkRoute()
    @Post('completion')
    @HttpCode(204)
    @ApiOperation({ summary: docs.completeChanges })
    complete(@BodyAs(input.byLink) { token, amendmentId }: ByLink): Promise<void> {
      return this.completing.complete(this.links.finder(routes, token), amendmentId, 'host', LINK_HOST);
    }

    protected async beginOne({ token, ...begun }: BegunAmendment & { token: string }, locale: Locale): Promise<AmendmentBegun> {
      return { id: await this.beginning.begin(this.links.finder(routes, token), begun, LINK_HOST, locale) };
    }
  }
  return LinksToAmendments;
}

@Public()
@Controller('agreement-links/amendments')
export class AmendmentLinksController extends amendmentLinks(AGREEMENT_ROUTES) {
  /** Asks the school for an amendment. */
  @LinkRoute()
  @Post('question')
  @HttpCode(200)
  ask(@Body() input: AmendmentByLinkInput, @ReaderLocale() locale: Locale): Promise<AmendmentBegun> {
    return this.beginOne(input, locale);
  }
}

@Public()
@Controller('contract-links/amendments')
export class ContractAmendmentLinksController extends amendmentLinks(CONTRACT_ROUTES) {
  constructor(private readonly filing: FileContractAmendment) {
    super();
  }

  /** Begins one, which the employer fills first. */
  @LinkRoute()
  @Post('beginning')
  @HttpCode(200)
  begin(@Body() input: ContractAmendmentByLinkInput, @ReaderLocale() locale: Locale): Promise<AmendmentBegun> {
    return this.beginOne(input, locale);
  }

  /** The signed amendment was sent to the OPCO. */
  @LinkRoute()
  @Post('filing')
  @HttpCode(204)
  send(@Body() { token, amendmentId, ...input }: ContractAmendmentFiledByLinkInput): Promise<void> {
    return this.filing.file(this.links.finder(CONTRACT_ROUTES, token), amendmentId, input, LINK_HOST);
  }
}
