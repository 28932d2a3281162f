import { Controller, Get, Header, HttpCode, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FRAMEWORK_PAPER_UPLOAD, readUpload } from '../../http/server/upload.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { FrameworkPaperUpload, FrameworkView } from '../frameworks.dto.js';
import { partnerOf } from '../own-framework.js';
import { FrameworkViews } from '../views/framework-views.js';
import { FileFrameworkPaper } from './file-framework-paper.js';
import { FrameworkPapers } from './framework-papers.js';

const HOUR = 3_600;

/** The paper that both sides signed by hand, in place of signatures in their accounts. */
@Controller('framework-agreements/:id/paper')
export class FrameworkPapersController {
  constructor(
    private readonly papers: FrameworkPapers,
    private readonly filing: FileFrameworkPaper,
    private readonly views: FrameworkViews,
  ) {}

  /** One PDF with both signatures; both sides are told. */
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

  @Policy('read', 'FrameworkAgreement')
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  read(@Param('id') id: string, @CurrentPrincipal() reader: Principal): Promise<StreamableFile> {
    return this.papers.ofSide(id, partnerOf(reader));
  }
}
