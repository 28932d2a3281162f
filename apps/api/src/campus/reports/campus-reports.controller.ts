import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { ReportList, ReportOutcomeInput, ReportsQuery, ReportView } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import { ReviewReport } from './review-report.js';

/** Reports of students and teachers, for the coordination. */
@Policy('review', 'Report')
@Controller('campus/reports')
export class CampusReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly reviewing: ReviewReport,
  ) {}

  /** Page of open reports, the longest wait first; or of decided reports, the newest first. */
  @Get()
  list(@Query() query: ReportsQuery): Promise<ReportList> {
    return this.reports.list(query);
  }

  /** Returns the reported text. The student sees each day of reading in the list of who opened their file. */
  @Post(':id/opening')
  @HttpCode(200)
  open(@CurrentPrincipal() by: Principal, @Param('id') id: string): Promise<ReportView> {
    return this.reports.open(id, by);
  }

  /** Decides a report, once. Waiting invitations are then sent, unless the company is suspended. */
  @Post(':id/outcome')
  @HttpCode(200)
  async decide(@CurrentPrincipal() by: Principal, @Param('id') id: string, @Body() input: ReportOutcomeInput): Promise<ReportView> {
    await this.reviewing.decide(id, by, input);
    return this.reports.open(id, by);
  }
}
