import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CompaniesController } from './companies.controller.js';
import { CompaniesService } from './companies.service.js';
import { CompanyMembersController } from './company-members.controller.js';
import { CompanyMembers } from './company-members.js';
import { CompanySitesController } from './company-sites.controller.js';
import { CompanySites } from './company-sites.js';
import { DescribeCompany } from './describe-company.js';
import { PublicCompanyController } from './public-page/public-company.controller.js';
import { PublicCompanyService } from './public-page/public-company.service.js';
import { CompanyStandingModule } from './standing/company-standing.module.js';
import { VerifyCompany } from './standing/verify-company.js';

@Module({
  imports: [AccountsModule, CompanyStandingModule],
  controllers: [CompaniesController, CompanySitesController, CompanyMembersController, PublicCompanyController],
  providers: [CompaniesService, VerifyCompany, DescribeCompany, CompanySites, CompanyMembers, PublicCompanyService],
})
export class CompaniesModule {}
