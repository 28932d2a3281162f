import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { OwnCompanyView } from './companies.dto.js';
import { CompaniesService } from './companies.service.js';
import { CompanySiteInput, SiteContactInput } from './company-input.dto.js';
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

  /** Removes a site. A site with offers cannot be removed, nor can the last one. */
  @Policy('update', 'Company')
  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentCompany() company: CompanyPrincipal, @Param('id') id: string): Promise<void> {
    return this.sites.remove(id, company);
  }

  /** Closes a site: new offers and unsolicited applications can no longer use it; existing ones stay. */
  @Policy('update', 'Company')
  @Post(':id/closing')
  @HttpCode(200)
  async close(@CurrentCompany() company: CompanyPrincipal, @Param('id') id: string): Promise<OwnCompanyView> {
    await this.sites.close(id, company);
    return this.companies.own(company);
  }

  @Policy('update', 'Company')
  @Post(':id/reopening')
  @HttpCode(200)
  async reopen(@CurrentCompany() company: CompanyPrincipal, @Param('id') id: string): Promise<OwnCompanyView> {
    await this.sites.reopen(id, company);
    return this.companies.own(company);
  }

  /** Makes a member the contact of every offer of the site that has not ended. */
  @Policy('update', 'Company')
  @Put(':id/contact')
  async giveContact(
    @CurrentCompany() company: CompanyPrincipal,
    @Param('id') id: string,
    @Body() { memberId }: SiteContactInput,
  ): Promise<OwnCompanyView> {
    await this.sites.giveContact(id, company, memberId);
    return this.companies.own(company);
  }
}
