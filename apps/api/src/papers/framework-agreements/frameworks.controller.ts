import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import {
  FrameworkBegun,
  FrameworkContactsInput,
  FrameworkPage,
  FrameworksQuery,
  FrameworkTermsChange,
  FrameworkView,
  NewFrameworkInput,
  PartnerName,
  PartnersQuery,
} from './frameworks.dto.js';
import { partnerOf } from './own-framework.js';
import { FrameworkLists } from './views/framework-lists.js';
import { FrameworkViews } from './views/framework-views.js';
import { WriteFramework } from './writing/write-framework.js';

const HOUR = 3_600;

/** Framework agreements of one's own school or company. */
@Controller('framework-agreements')
export class FrameworksController {
  constructor(
    private readonly lists: FrameworkLists,
    private readonly views: FrameworkViews,
    private readonly writing: WriteFramework,
  ) {}

  /** Those of one step, the next to end first. */
  @Policy('read', 'FrameworkAgreement')
  @Get()
  list(@Query() query: FrameworksQuery, @CurrentPrincipal() reader: Principal): Promise<FrameworkPage> {
    return this.lists.list(partnerOf(reader), query);
  }

  /** Companies for a school, schools for a company: with whom a draft may begin. */
  @Policy('write', 'FrameworkAgreement')
  @Get('partners')
  partners(@Query() { q }: PartnersQuery, @CurrentPrincipal() reader: Principal): Promise<PartnerName[]> {
    return this.lists.named(partnerOf(reader), q);
  }

  /** Schools for which the company may reserve offers: with a framework agreement that runs. */
  @Policy('manage-own', 'Offer')
  @Get('partner-schools')
  partnerSchools(@CurrentCompany() { companyId }: CompanyPrincipal): Promise<PartnerName[]> {
    return this.lists.partnerSchools(companyId);
  }

  /** A new draft, which the other side does not see yet. */
  @Policy('write', 'FrameworkAgreement')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @Post()
  async create(@Body() input: NewFrameworkInput, @CurrentPrincipal() by: Principal): Promise<FrameworkBegun> {
    return { id: await this.writing.create(input, partnerOf(by)) };
  }

  @Policy('read', 'FrameworkAgreement')
  @Get(':id')
  read(@Param('id') id: string, @CurrentPrincipal() reader: Principal): Promise<FrameworkView> {
    return this.views.read(id, partnerOf(reader));
  }

  /** Saves the terms of a draft while they are typed. */
  @Policy('write', 'FrameworkAgreement')
  @Put(':id')
  async save(@Param('id') id: string, @Body() input: FrameworkTermsChange, @CurrentPrincipal() by: Principal): Promise<FrameworkView> {
    await this.writing.save(id, input, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }

  /** Drops a draft, for good. */
  @Policy('write', 'FrameworkAgreement')
  @Delete(':id')
  @HttpCode(204)
  delete(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.writing.delete(id, partnerOf(by));
  }

  /** All contacts of one's own side. */
  @Policy('write', 'FrameworkAgreement')
  @Put(':id/contacts')
  async saveContacts(
    @Param('id') id: string,
    @Body() { contacts }: FrameworkContactsInput,
    @CurrentPrincipal() by: Principal,
  ): Promise<FrameworkView> {
    await this.writing.saveContacts(id, contacts, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }

  /** A draft that takes over from this one. */
  @Policy('write', 'FrameworkAgreement')
  @Post(':id/renewal')
  @HttpCode(200)
  async renew(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<FrameworkBegun> {
    return { id: await this.writing.renew(id, partnerOf(by)) };
  }
}
