import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Policy } from '../../http/session/policy.decorator.js';
import { CampusFrameworkPage, CampusFrameworksQuery, CampusFrameworkView } from './campus-frameworks.dto.js';
import { FiledFramework, sendFrameworkPaper } from './filed-framework.js';
import { FrameworkViews } from './framework-views.js';

/** Framework agreements of every school, which the campus reads and nothing more. */
@Policy('read-all', 'FrameworkAgreement')
@Controller('campus/framework-agreements')
export class CampusFrameworksController {
  constructor(
    private readonly views: FrameworkViews,
    private readonly filed: FiledFramework,
  ) {}

  /** The newest first. */
  @Get()
  list(@Query() query: CampusFrameworksQuery): Promise<CampusFrameworkPage> {
    return this.views.ofCampus(query);
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
    sendFrameworkPaper(reply, await this.filed.ofCampus(id));
  }
}
