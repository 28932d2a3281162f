import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../../http/session/principal.js';
import { ApplicationNeighbours, CompanyApplicationsFilter, CompanyApplicationsQuery, CompanyInbox } from './company-inbox.dto.js';
import { CompanyInboxService } from './company-inbox.service.js';

@Policy('read', 'Application')
@Controller()
export class CompanyInboxController {
  constructor(private readonly inbox: CompanyInboxService) {}

  /** Page of everything sent to the company, to its offers or unsolicited. */
  @Get('company/applications')
  list(
    @CurrentCompany() company: CompanyPrincipal,
    @Query() query: CompanyApplicationsQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<CompanyInbox> {
    return this.inbox.list(company, query, locale);
  }

  /** Returns the applications before and after this one in the filtered list. */
  @Get('applications/:id/neighbours')
  neighbours(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Query() filter: CompanyApplicationsFilter,
  ): Promise<ApplicationNeighbours> {
    return this.inbox.neighbours(id, company, filter);
  }
}
