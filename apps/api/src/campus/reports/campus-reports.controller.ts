import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { ReportList, ReportOutcomeInput, ReportsQuery, ReportView } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import { ReviewReport } from './review-report.js';

/** What students and teachers report, for the coordination. */
@Policy('review', 'Report')
@Controller('campus/reports')
export class CampusReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly reviewing: ReviewReport,
  ) {}

  /** Open reports, the longest wait first; or those looked at, the newest first. */
  @Get()
  list(@Query() query: ReportsQuery): Promise<ReportList> {
    return this.reports.list(query);
  }

  /** The reported words. Each day's reading is written in the student's list of who opened their file. */
  @Post(':id/opening')
  @HttpCode(200)
  open(@CurrentPrincipal() by: Principal, @Param('id') id: string): Promise<ReportView> {
    return this.reports.open(id, by);
  }

  /** Decides what was found, once. Invitations that waited leave, unless the company is suspended. */
  @Post(':id/outcome')
  @HttpCode(200)
  async decide(@CurrentPrincipal() by: Principal, @Param('id') id: string, @Body() input: ReportOutcomeInput): Promise<ReportView> {
    await this.reviewing.decide(id, by, input);
    return this.reports.open(id, by);
  }
}
