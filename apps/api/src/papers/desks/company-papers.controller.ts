import { Controller, Get, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { PdfRoute } from '../../http/server/pdf-route.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import { QueryAs } from '../../http/validation/read-as.decorator.js';
import { COMPANY_DESK } from '../kinds/paper-desk.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { agreementFinders } from '../own-paper.js';
import { CurrentPaper } from '../signing/current-paper.js';
import { PaperLists } from '../views/paper-lists.js';
import { paperDesk } from './paper-desk.controller.js';

/** Papers at the sites of the company. */
function companyPapers(routes: PaperRoutes) {
  const { type, subject, input, answer } = routes;

  @Controller(routes.company)
  class CompanyPapersOfType extends paperDesk(routes, COMPANY_DESK) {
    @Inject(PaperLists) readonly lists!: PaperLists;

    /** Those of one step, the next to begin first. */
    @Policy('host', subject)
    @Get()
    @ApiOkResponse({ type: answer.page })
    list(@QueryAs(input.list) query: PageQuery & { step: string }, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<object> {
      return this.lists.ofCompany(type, companyId, query);
    }
  }
  return CompanyPapersOfType;
}

@Controller('company/agreements')
export class CompanyAgreementsController extends companyPapers(AGREEMENT_ROUTES) {
  constructor(private readonly papers: CurrentPaper) {
    super();
  }

  /** The PDF: sealed, or with the page of who has signed. */
  @Policy('host', 'Agreement')
  @Get(':id/file')
  @PdfRoute()
  file(@Param('id') id: string, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<StreamableFile> {
    return this.papers.current(agreementFinders.company(id, companyId));
  }
}

export class CompanyContractsController extends companyPapers(CONTRACT_ROUTES) {}
