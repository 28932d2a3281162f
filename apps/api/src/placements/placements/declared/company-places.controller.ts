import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { DeclaredPlacePage, PlaceForHost, PlaceReasonInput } from '../../../core/placements/declared-places.dto.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../../http/session/principal.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { AnswerPlace } from './answer-place.js';
import { declaredPlaceOf } from './own-place.js';
import { PlaceLists } from './place-lists.js';
import { PlaceViews } from './place-views.js';

/** Places that students say to have found at a site of the company. */
@Controller('company/places')
export class CompanyPlacesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: PlaceLists,
    private readonly views: PlaceViews,
    private readonly answers: AnswerPlace,
  ) {}

  /** Those that wait first. */
  @Policy('answer', 'Placement')
  @Get()
  list(@Query() query: PageQuery, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<DeclaredPlacePage> {
    return this.lists.ofCompany(companyId, query);
  }

  @Policy('answer', 'Placement')
  @Get(':id')
  async read(
    @Param('id') id: string,
    @CurrentCompany() { companyId }: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<PlaceForHost> {
    return this.views.forHost(await declaredPlaceOf.company(this.dataSource.manager, id, companyId), locale);
  }

  @Policy('answer', 'Placement')
  @Post(':id/confirmation')
  @HttpCode(204)
  confirm(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal, @ReaderLocale() locale: Locale): Promise<void> {
    return this.answers.confirm((manager) => declaredPlaceOf.company(manager, id, company.companyId), company, locale);
  }

  /** Student and school read the reason. */
  @Policy('answer', 'Placement')
  @Post(':id/refusal')
  @HttpCode(204)
  refuse(@Param('id') id: string, @Body() { reason }: PlaceReasonInput, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.answers.refuse((manager) => declaredPlaceOf.company(manager, id, company.companyId), reason, company);
  }
}
