import { Body, Controller, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { FileReport } from './file-report.js';
import { ReportFiled, ReportInput } from './reports.dto.js';

/** Maximum number of reports per person per hour. */
const PER_HOUR = 20;

@Controller('reports')
export class ReportsController {
  constructor(private readonly filing: FileReport) {}

  /**
   * Reports what a company wrote to the referent teacher and the coordination. Reporting it again while the report is open changes nothing.
   */
  @Policy('file', 'Report')
  @Throttle({ points: PER_HOUR, seconds: 3_600, by: 'account' })
  @Post()
  file(@CurrentPrincipal() by: Principal, @Body() input: ReportInput): Promise<ReportFiled> {
    return this.filing.file(by, input);
  }
}
