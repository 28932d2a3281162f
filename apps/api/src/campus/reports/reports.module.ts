import { Module } from '@nestjs/common';
import { CampusReportsController } from './campus-reports.controller.js';
import { FileReport } from './file-report.js';
import { ReportLetters } from './report-letters.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { ReviewReport } from './review-report.js';

@Module({
  controllers: [ReportsController, CampusReportsController],
  providers: [FileReport, ReportsService, ReviewReport, ReportLetters],
})
export class ReportsModule {}
