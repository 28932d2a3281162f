import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Company, CompanySite } from '@seve/database';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CompaniesController } from './companies.controller.js';
import { CompaniesService } from './companies.service.js';
import { CompanyMembersController } from './company-members.controller.js';
import { COMPANY_ACTS } from './company-providers.js';
import { CompanySitesController } from './company-sites.controller.js';
import { PublicCompanyController } from './public-page/public-company.controller.js';
import { PublicCompanyService } from './public-page/public-company.service.js';
import { CompanyStandingModule } from './standing/company-standing.module.js';
import { VerifyCompany } from './standing/verify-company.js';

@Module({
  imports: [TypeOrmModule.forFeature([Company, CompanySite]), AccountsModule, CompanyStandingModule],
  controllers: [CompaniesController, CompanySitesController, CompanyMembersController, PublicCompanyController],
  providers: [CompaniesService, VerifyCompany, PublicCompanyService, ...COMPANY_ACTS],
})
export class CompaniesModule {}
