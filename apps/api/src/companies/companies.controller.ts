import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../http/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, CurrentPrincipal, type Principal } from '../http/principal.js';
import { CompaniesQuery, CompanyPageView, CompanyView, OwnCompanyView } from './companies.dto.js';
import { CompaniesService } from './companies.service.js';
import { VerifyCompany } from './verify-company.js';

@Controller()
export class CompaniesController {
  constructor(
    private readonly companies: CompaniesService,
    private readonly verifyCompany: VerifyCompany,
  ) {}

  /** One's own company. */
  @Policy('read', 'Company')
  @Get('company')
  own(@CurrentCompany() { companyId }: CompanyPrincipal): Promise<OwnCompanyView> {
    return this.companies.own(companyId);
  }

  /** The oldest first: who waits longest is on top. */
  @Policy('verify', 'Company')
  @Get('companies')
  list(@Query() query: CompaniesQuery): Promise<CompanyPageView> {
    return this.companies.list(query);
  }

  @Policy('verify', 'Company')
  @Post('companies/:id/verification')
  @HttpCode(200)
  verify(@CurrentPrincipal() coordinator: Principal, @Param('id') id: string): Promise<CompanyView> {
    return this.verifyCompany.verify(coordinator, id);
  }
}
