import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../http/session/principal.js';
import { OwnCompanyView } from './companies.dto.js';
import { CompaniesService } from './companies.service.js';
import { CompanySiteInput } from './company-input.dto.js';
import { CompanySites } from './company-sites.js';

@Controller('company/sites')
export class CompanySitesController {
  constructor(
    private readonly sites: CompanySites,
    private readonly companies: CompaniesService,
  ) {}

  @Policy('update', 'Company')
  @Post()
  async add(@CurrentCompany() company: CompanyPrincipal, @Body() input: CompanySiteInput): Promise<OwnCompanyView> {
    await this.sites.add(company, input);
    return this.companies.own(company);
  }

  @Policy('update', 'Company')
  @Put(':id')
  async change(
    @CurrentCompany() company: CompanyPrincipal,
    @Param('id') id: string,
    @Body() input: CompanySiteInput,
  ): Promise<OwnCompanyView> {
    await this.sites.change(id, company, input);
    return this.companies.own(company);
  }

  /** A site with offers stays, and so does the last one. */
  @Policy('update', 'Company')
  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentCompany() company: CompanyPrincipal, @Param('id') id: string): Promise<void> {
    return this.sites.remove(id, company);
  }
}
