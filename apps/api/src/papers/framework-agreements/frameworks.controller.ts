import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FRAMEWORK_PAPER_UPLOAD, readUpload } from '../../http/server/upload.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { sendOriginal } from '../filed-papers/send-paper.js';
import { FiledFramework, sendFrameworkPaper } from './filed-framework.js';
import {
  FrameworkContactsInput,
  FrameworkReasonInput,
  FrameworkSignatureInput,
  FrameworkTermsChange,
  NewFrameworkInput,
} from './framework-inputs.dto.js';
import { FrameworkPaperAnswer, FrameworkPaperRefusal, FrameworkPaperUpload } from './framework-papers.dto.js';
import { FrameworkViews } from './framework-views.js';
import { FrameworkBegun, FrameworkPage, FrameworksQuery, FrameworkView, PartnerName, PartnersQuery } from './frameworks.dto.js';
import { MoveFramework } from './move-framework.js';
import { CurrentPartner, type Partner } from './own-framework.js';
import { WriteFramework } from './write-framework.js';

/** Rate of what begins a draft, is told to the other side, or reads a file. */
const RATE = { points: 60, seconds: 3_600, by: 'account' } as const;
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Framework agreements of one's own school or company. */
@Controller('framework-agreements')
export class FrameworksController {
  constructor(
    private readonly views: FrameworkViews,
    private readonly writing: WriteFramework,
  ) {}

  /** Those of one step, the next to end first. */
  @Policy('read', 'FrameworkAgreement')
  @Get()
  list(@Query() query: FrameworksQuery, @CurrentPartner() reader: Partner): Promise<FrameworkPage> {
    return this.views.list(reader, query);
  }

  /** Companies for a school, schools for a company: with whom a draft may begin. */
  @Policy('write', 'FrameworkAgreement')
  @Get('partners')
  partners(@Query() { q }: PartnersQuery, @CurrentPartner() reader: Partner): Promise<PartnerName[]> {
    return this.views.named(reader, q);
  }

  /** Schools for which the company may reserve offers: with a framework agreement that runs. */
  @Policy('manage-own', 'Offer')
  @Get('partner-schools')
  partnerSchools(@CurrentCompany() { companyId }: CompanyPrincipal): Promise<PartnerName[]> {
    return this.views.partnerSchools(companyId);
  }

  /** A new draft, which the other side does not see yet. */
  @Policy('write', 'FrameworkAgreement')
  @Throttle(RATE)
  @Post()
  async create(@Body() input: NewFrameworkInput, @CurrentPartner() by: Partner): Promise<FrameworkBegun> {
    return { id: await this.writing.create(input, by) };
  }

  @Policy('read', 'FrameworkAgreement')
  @Get(':id')
  read(@Param('id') id: string, @CurrentPartner() reader: Partner): Promise<FrameworkView> {
    return this.views.read(id, reader);
  }

  /** Saves the terms of a draft while they are typed. */
  @Policy('write', 'FrameworkAgreement')
  @Put(':id')
  async save(@Param('id') id: string, @Body() input: FrameworkTermsChange, @CurrentPartner() by: Partner): Promise<FrameworkView> {
    await this.writing.save(id, input, by);
    return this.views.read(id, by);
  }

  /** Drops a draft, for good. */
  @Policy('write', 'FrameworkAgreement')
  @Delete(':id')
  @HttpCode(204)
  delete(@Param('id') id: string, @CurrentPartner() by: Partner): Promise<void> {
    return this.writing.delete(id, by);
  }

  /** All contacts of one's own side. */
  @Policy('write', 'FrameworkAgreement')
  @Put(':id/contacts')
  async saveContacts(
    @Param('id') id: string,
    @Body() input: FrameworkContactsInput,
    @CurrentPartner() by: Partner,
  ): Promise<FrameworkView> {
    await this.writing.saveContacts(id, input.contacts, by);
    return this.views.read(id, by);
  }

  /** A draft that takes over from this one. */
  @Policy('write', 'FrameworkAgreement')
  @Post(':id/renewal')
  @HttpCode(200)
  async renew(@Param('id') id: string, @CurrentPartner() by: Partner): Promise<FrameworkBegun> {
    return { id: await this.writing.renew(id, by) };
  }
}

/** What moves a framework agreement. */
@Controller('framework-agreements/:id')
export class FrameworkMovesController {
  constructor(
    private readonly moving: MoveFramework,
    private readonly views: FrameworkViews,
  ) {}

  /** The other side reads it, signs it, or asks for changes. */
  @Policy('write', 'FrameworkAgreement')
  @Throttle(RATE)
  @Post('proposal')
  @HttpCode(200)
  async propose(@Param('id') id: string, @CurrentPartner() by: Partner): Promise<FrameworkView> {
    await this.moving.propose(id, by);
    return this.views.read(id, by);
  }

  @Policy('write', 'FrameworkAgreement')
  @Delete('proposal')
  @HttpCode(200)
  async takeBack(@Param('id') id: string, @CurrentPartner() by: Partner): Promise<FrameworkView> {
    await this.moving.takeBack(id, by);
    return this.views.read(id, by);
  }

  /** Asks the other side for changes before one signs. */
  @Policy('write', 'FrameworkAgreement')
  @Post('return')
  @HttpCode(204)
  return(@Param('id') id: string, @Body() { reason }: FrameworkReasonInput, @CurrentPartner() by: Partner): Promise<void> {
    return this.moving.return(id, reason, by);
  }

  /** Confirms the text for one's side: name, function, day and SHA-256 of the text are kept. */
  @Policy('sign', 'FrameworkAgreement')
  @Post('signature')
  @HttpCode(200)
  async sign(@Param('id') id: string, @Body() input: FrameworkSignatureInput, @CurrentPartner() by: Partner): Promise<FrameworkView> {
    await this.moving.sign(id, input, by);
    return this.views.read(id, by);
  }

  /** Ends it before its day. */
  @Policy('write', 'FrameworkAgreement')
  @Post('end')
  @HttpCode(200)
  async end(@Param('id') id: string, @Body() { reason }: FrameworkReasonInput, @CurrentPartner() by: Partner): Promise<FrameworkView> {
    await this.moving.end(id, reason, by);
    return this.views.read(id, by);
  }
}

/** The paper that both sides signed by hand, in place of signatures in their accounts. */
@Controller('framework-agreements/:id/paper')
export class FrameworkPapersController {
  constructor(
    private readonly filed: FiledFramework,
    private readonly views: FrameworkViews,
  ) {}

  /** Files one PDF with both signatures; the other side is told, opens it and answers. */
  @Policy('file', 'FrameworkAgreement')
  @Throttle(RATE)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FrameworkPaperUpload })
  @Post()
  @HttpCode(200)
  async file(@Param('id') id: string, @CurrentPartner() by: Partner, @Req() request: FastifyRequest): Promise<FrameworkView> {
    await this.filed.requireTheirs(id, by);
    await this.filed.file(id, await readUpload(request, FRAMEWORK_PAPER_UPLOAD), by);
    return this.views.read(id, by);
  }

  /** The sanitized copy, made anew from the pages. */
  @Policy('read', 'FrameworkAgreement')
  @Get()
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  async read(@Param('id') id: string, @CurrentPartner() reader: Partner, @Res() reply: FastifyReply): Promise<void> {
    sendFrameworkPaper(reply, await this.filed.ofSide(id, reader));
  }

  /** The original file, as an attachment. */
  @Policy('read', 'FrameworkAgreement')
  @Get('original')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  async original(@Param('id') id: string, @CurrentPartner() reader: Partner, @Res() reply: FastifyReply): Promise<void> {
    sendOriginal(reply, await this.filed.original(id, reader));
  }

  /** Confirms, after opening it, that both sides signed the paper. */
  @Policy('file', 'FrameworkAgreement')
  @Throttle(RATE)
  @Post('confirmation')
  @HttpCode(200)
  async confirm(@Param('id') id: string, @Body() input: FrameworkPaperAnswer, @CurrentPartner() by: Partner): Promise<FrameworkView> {
    await this.filed.confirm(id, input, by);
    return this.views.read(id, by);
  }

  /** Refuses the filed paper. */
  @Policy('file', 'FrameworkAgreement')
  @Post('refusal')
  @HttpCode(200)
  async refuse(@Param('id') id: string, @Body() input: FrameworkPaperRefusal, @CurrentPartner() by: Partner): Promise<FrameworkView> {
    await this.filed.refuse(id, input, by);
    return this.views.read(id, by);
  }
}
