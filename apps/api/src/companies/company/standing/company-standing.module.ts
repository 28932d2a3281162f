import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Company, CompanySite } from '@seve/database';
import { CompanyEvidenceService } from '../corrections/company-evidence.service.js';
import { UndoMerge } from '../merging/undo-merge.js';
import { CompanySheetService } from './company-sheet.service.js';
import { CompanyStandingController } from './company-standing.controller.js';
import { ReinstateCompany } from './reinstate-company.js';

/** Decisions of the campus about companies. */
@Module({
  imports: [TypeOrmModule.forFeature([Company, CompanySite])],
  controllers: [CompanyStandingController],
  providers: [CompanySheetService, CompanyEvidenceService, UndoMerge, ReinstateCompany],
  exports: [UndoMerge],
})
export class CompanyStandingModule {}
