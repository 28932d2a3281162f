import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FRAMEWORK_PAPER_UPLOAD, readUpload } from '../../../http/server/upload.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { sendOriginal } from '../../filed-papers/send-paper.js';
import { FrameworkView } from '../frameworks.dto.js';
import { partnerOf } from '../own-framework.js';
import { FrameworkViews } from '../views/framework-views.js';
import { AnswerFrameworkPaper } from './answer-framework-paper.js';
import { FileFrameworkPaper } from './file-framework-paper.js';
import { FrameworkPaperAnswer, FrameworkPaperRefusal, FrameworkPaperUpload } from './framework-papers.dto.js';
import { FrameworkPapers } from './framework-papers.js';
import { sendPaper } from './send-framework-paper.js';

const HOUR = 3_600;
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** The paper that both sides signed by hand, in place of signatures in their accounts. */
@Controller('framework-agreements/:id/paper')
export class FrameworkPapersController {
  constructor(
    private readonly papers: FrameworkPapers,
    private readonly filing: FileFrameworkPaper,
    private readonly answering: AnswerFrameworkPaper,
    private readonly views: FrameworkViews,
  ) {}

  /** Files one PDF with both signatures; the other side is told, opens it and answers. */
  @Policy('file', 'FrameworkAgreement')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FrameworkPaperUpload })
  @Post()
  @HttpCode(200)
  async file(@Param('id') id: string, @CurrentPrincipal() by: Principal, @Req() request: FastifyRequest): Promise<FrameworkView> {
    const partner = partnerOf(by);
    await this.filing.requireTheirs(id, partner);
    await this.filing.file(id, await readUpload(request, FRAMEWORK_PAPER_UPLOAD), partner);
    return this.views.read(id, partner);
  }

  /** The sanitized copy, made anew from the pages. */
  @Policy('read', 'FrameworkAgreement')
  @Get()
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  async read(@Param('id') id: string, @CurrentPrincipal() reader: Principal, @Res() reply: FastifyReply): Promise<void> {
    sendPaper(reply, await this.papers.ofSide(id, partnerOf(reader)));
  }

  /** The original file, as an attachment. */
  @Policy('read', 'FrameworkAgreement')
  @Get('original')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  async original(@Param('id') id: string, @CurrentPrincipal() reader: Principal, @Res() reply: FastifyReply): Promise<void> {
    sendOriginal(reply, await this.papers.original(id, partnerOf(reader)));
  }

  /** Confirms, after opening it, that both sides signed the paper. */
  @Policy('file', 'FrameworkAgreement')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @Post('confirmation')
  @HttpCode(200)
  async confirm(@Param('id') id: string, @Body() input: FrameworkPaperAnswer, @CurrentPrincipal() by: Principal): Promise<FrameworkView> {
    await this.answering.confirm(id, input, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }

  /** Refuses the filed paper. */
  @Policy('file', 'FrameworkAgreement')
  @Post('refusal')
  @HttpCode(200)
  async refuse(@Param('id') id: string, @Body() input: FrameworkPaperRefusal, @CurrentPrincipal() by: Principal): Promise<FrameworkView> {
    await this.answering.refuse(id, input, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }
}
