import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Policy } from '../../../http/session/policy.decorator.js';
import { FrameworkPapers } from '../paper/framework-papers.js';
import { sendPaper } from '../paper/send-framework-paper.js';
import { FrameworkViews } from '../views/framework-views.js';
import { CampusFrameworkPage, CampusFrameworksQuery, CampusFrameworkView } from './campus-frameworks.dto.js';
import { CampusFrameworks } from './campus-frameworks.js';

/** Framework agreements of every school, which the campus reads and nothing more. */
@Policy('read-all', 'FrameworkAgreement')
@Controller('campus/framework-agreements')
export class CampusFrameworksController {
  constructor(
    private readonly frameworks: CampusFrameworks,
    private readonly views: FrameworkViews,
    private readonly papers: FrameworkPapers,
  ) {}

  /** The newest first. */
  @Get()
  list(@Query() query: CampusFrameworksQuery): Promise<CampusFrameworkPage> {
    return this.frameworks.list(query);
  }

  @Get(':id')
  read(@Param('id') id: string): Promise<CampusFrameworkView> {
    return this.views.readForCampus(id);
  }

  /** The PDF that both sides signed by hand. */
  @Get(':id/paper')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendPaper(reply, await this.papers.ofCampus(id));
  }
}
