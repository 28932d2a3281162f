import { Body, Controller, HttpCode, Inject, Post, Put, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { LinkLimits } from '../../core/links/link-limits.js';
import { SkipIdempotency } from '../../http/idempotency/skip-idempotency.decorator.js';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { clientAddress } from '../../http/throttling/client-address.js';
import { LinkRoute } from '../../http/throttling/link-route.decorator.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { BodyAs } from '../../http/validation/read-as.decorator.js';
import { hostDocs } from '../desks/desk-docs.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { FormOfContractView } from '../official-forms/official-forms.dto.js';
import { ContractSheet } from '../opco/contract-sheet.js';
import { FileContract } from '../opco/file-contract.js';
import { RecordForm } from '../opco/record-form.js';
import type { ContractFinder } from '../own-paper.js';
import { CompletePart } from '../parts/complete-part.js';
import { type SavedPart, SavePart } from '../parts/save-part.js';
import { type AskedChange, RequestChanges } from '../review/request-changes.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { ContractByLink } from '../views/contracts.dto.js';
import { keepLook } from '../views/paper-reader.js';
import { PaperViews } from '../views/paper-views.js';
import {
  ContractFiledByLinkInput,
  ContractFormByLinkInput,
  ContractPapersByLinkInput,
  ContractRefusedByLinkInput,
  ContractRegisteredByLinkInput,
} from './host-links.dto.js';
import { HostLinks, LINK_HOST } from './host-links.js';

/** A part is saved while it is typed. */
const SAVING = { points: 1_200, seconds: 3_600, by: 'ip' } as const;

/** The host of a paper, who has no account: the link of the letter is the key. Sent in the body, so that no log keeps it. */
function hostLinks(routes: PaperRoutes) {
  const { type, link, input, answer, words } = routes;
  const docs = hostDocs(words);

  @Public()
  @Controller(link)
  class HostLinksOfPaper {
    @Inject(HostLinks) readonly links!: HostLinks;
    @Inject(LinkLimits) readonly limits!: LinkLimits;
    @Inject(DataSource) readonly dataSource!: DataSource;
    @Inject(PaperViews) readonly views!: PaperViews;
    @Inject(SavePart) readonly saving!: SavePart;
    @Inject(CompletePart) readonly completing!: CompletePart;
    @Inject(RequestChanges) readonly changing!: RequestChanges;

    @LinkRoute()
    @Post('lookup')
    @HttpCode(200)
    @ApiOperation({ summary: `The ${words.paper}; 404 for a link that opens nothing any more.` })
    @ApiOkResponse({ type: answer.byLink })
    async lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<object> {
      const { own, expiresAt } = await this.links.read(routes, token);
      const reader = { role: LINK_HOST.role, readerId: own.id, locale, writes: ['host'] as const };
      return { ...(await this.views.host(own, reader)), expiresAt };
    }

    /** What has changed since then is shown at the next reading. */
    @LinkRoute()
    @Post('look')
    @HttpCode(204)
    async look(@Body() { token }: AgreementTokenInput): Promise<void> {
      const { manager } = this.dataSource;
      const own = await this.links.finder(routes, token)(manager);
      await keepLook(manager, own, own.id);
    }

    @Throttle(SAVING)
    @SkipIdempotency()
    @Put('part')
    @ApiOperation({ summary: docs.save })
    @ApiOkResponse({ type: answer.byLink })
    async save(
      @BodyAs(input.hostByLink) { token, ...part }: SavedPart & { token: string },
      @ReaderLocale() locale: Locale,
    ): Promise<object> {
      await this.saving.save(this.links.finder(routes, token), 'host', part, LINK_HOST);
      return this.lookup({ token }, locale);
    }

    @LinkRoute()
    @Post('completion')
    @HttpCode(200)
    @ApiOperation({ summary: docs.complete })
    @ApiOkResponse({ type: answer.byLink })
    async complete(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<object> {
      await this.completing.complete(this.links.finder(routes, token), 'host', LINK_HOST);
      return this.lookup({ token }, locale);
    }

    @LinkRoute()
    @Post('remarks')
    @HttpCode(200)
    @ApiOperation({ summary: docs.remarks })
    @ApiOkResponse({ type: answer.byLink })
    async requestChanges(
      @BodyAs(input.remarksByLink) { token, remarks }: { token: string; remarks: AskedChange[] },
      @ReaderLocale() locale: Locale,
    ): Promise<object> {
      await this.changing.request(this.links.finder(routes, token), remarks, LINK_HOST);
      return this.lookup({ token }, locale);
    }

    /** A new link for one that is too old, to the address it was sent to. The same answer whether or not it ever opened anything. */
    @SkipIdempotency()
    @Post('renewal')
    @HttpCode(202)
    renew(@Body() { token }: AgreementTokenInput, @Req() request: FastifyRequest): Promise<void> {
      return this.limits.renew({ act: type, email: token, address: clientAddress(request) }, () => this.links.renew(routes, token));
    }
  }
  return HostLinksOfPaper;
}

export class AgreementLinksController extends hostLinks(AGREEMENT_ROUTES) {}

/** By its link the employer also records the signed form, and what the OPCO answers. */
@Public()
@Controller('contract-links')
export class ContractLinksController extends hostLinks(CONTRACT_ROUTES) {
  constructor(
    private readonly recording: RecordForm,
    private readonly filing: FileContract,
  ) {
    super();
  }

  /** The official form was signed outside. */
  @LinkRoute()
  @Post('form')
  @HttpCode(200)
  @ApiOkResponse({ type: ContractByLink })
  form(@Body() { token, ...input }: ContractFormByLinkInput, @ReaderLocale() locale: Locale): Promise<object> {
    return this.note(token, locale, (find) => this.recording.record(find, input, LINK_HOST));
  }

  /** The contract was sent to the OPCO. */
  @LinkRoute()
  @Post('filing')
  @HttpCode(200)
  @ApiOkResponse({ type: ContractByLink })
  file(@Body() { token, ...input }: ContractFiledByLinkInput, @ReaderLocale() locale: Locale): Promise<object> {
    return this.note(token, locale, (find) => this.filing.file(find, input, LINK_HOST));
  }

  /** The OPCO asks for papers. */
  @LinkRoute()
  @Post('papers')
  @HttpCode(200)
  @ApiOkResponse({ type: ContractByLink })
  papers(@Body() { token, ...input }: ContractPapersByLinkInput, @ReaderLocale() locale: Locale): Promise<object> {
    return this.note(token, locale, (find) => this.filing.askPapers(find, input, LINK_HOST));
  }

  /** The OPCO has accepted the contract. */
  @LinkRoute()
  @Post('registration')
  @HttpCode(200)
  @ApiOkResponse({ type: ContractByLink })
  register(@Body() { token, ...input }: ContractRegisteredByLinkInput, @ReaderLocale() locale: Locale): Promise<object> {
    return this.note(token, locale, (find) => this.filing.register(find, input, LINK_HOST));
  }

  /** The OPCO refuses to pay. */
  @LinkRoute()
  @Post('refusal')
  @HttpCode(200)
  @ApiOkResponse({ type: ContractByLink })
  refuse(@Body() { token, ...input }: ContractRefusedByLinkInput, @ReaderLocale() locale: Locale): Promise<object> {
    return this.note(token, locale, (find) => this.filing.refuse(find, input, LINK_HOST));
  }

  private async note(token: string, locale: Locale, does: (find: ContractFinder) => Promise<void>): Promise<object> {
    await does(this.links.finder(CONTRACT_ROUTES, token));
    return this.lookup({ token }, locale);
  }
}

/** The official form of a contract for an employer without account: the link of the contract is the key. */
@Public()
@Controller('contract-links/official-form')
export class OfficialFormLinksController {
  constructor(
    private readonly links: HostLinks,
    private readonly sheets: ContractSheet,
  ) {}

  /** Which fields stay blank, and why; null where the campus has given no form. */
  @LinkRoute()
  @Post()
  @HttpCode(200)
  read(@Body() { token }: AgreementTokenInput): Promise<FormOfContractView> {
    return this.sheets.readForm(this.links.finder(CONTRACT_ROUTES, token));
  }

  /** A PDF whose fields can still be written. */
  @LinkRoute()
  @Post('file')
  @HttpCode(200)
  @PdfRoute()
  async file(@Body() { token }: AgreementTokenInput): Promise<StreamableFile> {
    const bytes = await this.sheets.formFile(this.links.finder(CONTRACT_ROUTES, token));
    return pdfFile({ bytes, name: 'formulaire-officiel.pdf' });
  }
}
