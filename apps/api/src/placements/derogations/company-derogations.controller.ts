import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { DerogationInput, DerogationList } from './derogations.dto.js';
import { DerogationsService } from './derogations.service.js';

/** What a company has declared for its sites. */
@Controller('company')
export class CompanyDerogationsController {
  constructor(private readonly derogations: DerogationsService) {}

  @Policy('declare', 'Derogation')
  @Get('derogations')
  list(@CurrentCompany() company: CompanyPrincipal): Promise<DerogationList> {
    return this.derogations.list({ companyId: company.companyId });
  }

  @Policy('declare', 'Derogation')
  @Post('sites/:id/derogations')
  async declare(
    @CurrentCompany() company: CompanyPrincipal,
    @Param('id') siteId: string,
    @Body() input: DerogationInput,
  ): Promise<DerogationList> {
    await this.derogations.declareForSite(siteId, company, input);
    return this.derogations.list({ companyId: company.companyId });
  }

  /** Taken back: from now on it allows nothing. */
  @Policy('declare', 'Derogation')
  @Delete('derogations/:id')
  @HttpCode(204)
  withdraw(@CurrentCompany() { companyId }: CompanyPrincipal, @Param('id') id: string): Promise<void> {
    return this.derogations.withdraw(id, { companyId });
  }
}
