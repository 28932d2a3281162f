import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Company, CompanySite } from '@seve/database';
import { AccountsModule } from '../../../people/accounts/accounts.module.js';
import { CompanyEvidenceService } from '../corrections/company-evidence.service.js';
import { UndoMerge } from '../merging/undo-merge.js';
import { CompanySheetService } from './company-sheet.service.js';
import { CompanyStandingController } from './company-standing.controller.js';
import { ReinstateCompany } from './reinstate-company.js';
import { SuspendCompany } from '../../../core/companies/suspend-company.js';

/** What the campus decides about companies. */
@Module({
  imports: [TypeOrmModule.forFeature([Company, CompanySite]), AccountsModule],
  controllers: [CompanyStandingController],
  providers: [CompanySheetService, CompanyEvidenceService, UndoMerge, SuspendCompany, ReinstateCompany],
  exports: [SuspendCompany, UndoMerge],
})
export class CompanyStandingModule {}
