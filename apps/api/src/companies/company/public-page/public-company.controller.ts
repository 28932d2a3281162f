import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '../../../http/session/policy.decorator.js';
import { MaybePrincipal, type Principal } from '../../../http/session/principal.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { PublicCompany, PublicCompanyOffers } from './public-company.dto.js';
import { PublicCompanyService } from './public-company.service.js';

@Controller('companies/:id')
export class PublicCompanyController {
  constructor(private readonly companies: PublicCompanyService) {}

  /** Returns the public description of a verified company. */
  @Public()
  @Get('page')
  page(@Param('id') id: string): Promise<PublicCompany> {
    return this.companies.page(id);
  }

  /** Page of its online offers that the reader may see, the newest first. */
  @Public()
  @Get('offers')
  offers(@Param('id') id: string, @Query() query: PageQuery, @MaybePrincipal() reader: Principal | null): Promise<PublicCompanyOffers> {
    return this.companies.offers(id, query, reader?.schoolId ?? null);
  }
}
