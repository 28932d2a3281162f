import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Company, CompanySite } from '@seve/database';
import { CompaniesService } from './companies.service.js';
import { COMPANY_CONTROLLERS } from './company-controllers.js';
import { COMPANY_CORRECTION_PROVIDERS, OWN_COMPANY_PROVIDERS } from './company-providers.js';
import { PublicCompanyService } from './public-page/public-company.service.js';
import { CompanyStandingModule } from './standing/company-standing.module.js';
import { VerifyCompany } from './standing/verify-company.js';

@Module({
  imports: [TypeOrmModule.forFeature([Company, CompanySite]), CompanyStandingModule],
  controllers: COMPANY_CONTROLLERS,
  providers: [CompaniesService, VerifyCompany, PublicCompanyService, ...OWN_COMPANY_PROVIDERS, ...COMPANY_CORRECTION_PROVIDERS],
})
export class CompanyModule {}
