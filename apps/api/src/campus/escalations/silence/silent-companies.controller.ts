import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { PauseSilentCompany } from './pause-silent-company.js';
import { SilencePauseInput, SilencePausePreview, SilentCompany, SilentCompanyList } from './silent-companies.dto.js';
import { SilentCompaniesService } from './silent-companies.service.js';

/** Companies that repeatedly leave applicants without an answer, and the pause of their offers. */
@Policy('follow', 'Escalation')
@Controller('campus/silent-companies')
export class SilentCompaniesController {
  constructor(
    private readonly companies: SilentCompaniesService,
    private readonly pausing: PauseSilentCompany,
  ) {}

  /** Page of companies that were warned or paused, those with the most unanswered applications first. */
  @Get()
  list(@Query() query: PageQuery): Promise<SilentCompanyList> {
    return this.companies.list(query);
  }

  @Post(':id/pause/preview')
  @HttpCode(200)
  preview(@Param('id') id: string, @Body() { message }: SilencePauseInput): Promise<SilencePausePreview> {
    return this.pausing.preview(id, message ?? '');
  }

  /** Takes every published offer of the company offline until it has answered. */
  @Post(':id/pause')
  @HttpCode(200)
  async pause(
    @Param('id') id: string,
    @CurrentPrincipal() coordinator: Principal,
    @Body() { message }: SilencePauseInput,
  ): Promise<SilentCompany> {
    await this.pausing.pause(id, coordinator, message ?? '');
    return this.companies.read(id);
  }

  /** Puts the offers of a pause back online before the company has answered everything. */
  @Post(':id/lifting')
  @HttpCode(200)
  async lift(@Param('id') id: string, @CurrentPrincipal() coordinator: Principal): Promise<SilentCompany> {
    await this.pausing.lift(id, coordinator);
    return this.companies.read(id);
  }
}
