import { Body, Controller, Get, Header, HttpCode, Param, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { CompaniesFilter, CompanyFactsInput } from './company-facts.dto.js';
import { CompanyList } from './company-list.service.js';
import { EditCompany } from './edit-company.js';

/** Actions of the campus on the list of companies, and corrections of one company. */
@Policy('mend', 'Company')
@Controller('companies')
export class CompanyMendingController {
  constructor(
    private readonly list: CompanyList,
    private readonly editing: EditCompany,
  ) {}

  /** Exports the list as UTF-8 with byte order mark, cells quoted and separated by semicolons. Without the notes of the campus. */
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Get('export.csv')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  csv(
    @Query() filter: CompaniesFilter,
    @CurrentPrincipal() coordinator: Principal,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    return this.list.csv(filter, coordinator, locale);
  }

  @Put(':id')
  @HttpCode(204)
  edit(@Param('id') id: string, @Body() input: CompanyFactsInput, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.editing.edit(coordinator, id, input);
  }
}
