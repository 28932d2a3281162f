import { Module } from '@nestjs/common';
import { CompanyStandingModule } from '../../companies/company/standing/company-standing.module.js';
import { InvitationsToApplyModule } from '../../matching/invitations-to-apply/invitations-to-apply.module.js';
import { AccountsModule } from '../../people/accounts/accounts.module.js';
import { CampusReportsController } from './campus-reports.controller.js';
import { FileReport } from './file-report.js';
import { ReportLetters } from './report-letters.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { ReviewReport } from './review-report.js';

@Module({
  imports: [AccountsModule, CompanyStandingModule, InvitationsToApplyModule],
  controllers: [ReportsController, CampusReportsController],
  providers: [FileReport, ReportsService, ReviewReport, ReportLetters],
})
export class ReportsModule {}
