import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { HistoryStep } from '../../core/history.dto.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { CompanyPageView, CompanyView, OwnCompanyView, OwnSilence } from './companies.dto.js';
import { CompaniesService } from './companies.service.js';
import { CompanyInput, CompanyPhoneInput } from './company-input.dto.js';
import { CompaniesQuery } from './corrections/company-facts.dto.js';
import { DescribeCompany } from './describe-company.js';
import { OwnHistory } from './own-history.js';
import { OwnSilenceService } from './own-silence.js';
import { VerifyCompany } from './standing/verify-company.js';

@Controller()
export class CompaniesController {
  constructor(
    private readonly companies: CompaniesService,
    private readonly verifyCompany: VerifyCompany,
    private readonly editing: DescribeCompany,
    private readonly ownSilence: OwnSilenceService,
    private readonly ownHistory: OwnHistory,
  ) {}

  /** Returns the reader's own company. */
  @Policy('read', 'Company')
  @Get('company')
  own(@CurrentCompany() company: CompanyPrincipal): Promise<OwnCompanyView> {
    return this.companies.own(company);
  }

  /** Returns decisions on the company and its changes, those of its sites included, the newest first. */
  @Policy('update', 'Company')
  @Get('company/history')
  history(@CurrentCompany() company: CompanyPrincipal): Promise<HistoryStep[]> {
    return this.ownHistory.read(company);
  }

  /** Returns the applications that the company left without an answer, and the consequences. */
  @Policy('read', 'Application')
  @Get('company/silence')
  silence(@CurrentCompany() company: CompanyPrincipal): Promise<OwnSilence> {
    return this.ownSilence.read(company);
  }

  /** Changes the text of the public page. */
  @Policy('update', 'Company')
  @Put('company')
  async describe(@CurrentCompany() company: CompanyPrincipal, @Body() input: CompanyInput): Promise<OwnCompanyView> {
    await this.editing.describe(company, input);
    return this.companies.own(company);
  }

  /** Changes the phone number that the campus calls; not on the public page. */
  @Policy('update', 'Company')
  @Put('company/phone')
  async phone(@CurrentCompany() company: CompanyPrincipal, @Body() { phone }: CompanyPhoneInput): Promise<OwnCompanyView> {
    await this.editing.phone(company, phone);
    return this.companies.own(company);
  }

  /** Page of companies; those that wait for the campus first, the longest wait on top. */
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
