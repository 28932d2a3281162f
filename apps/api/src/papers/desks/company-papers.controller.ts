import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { PdfRoute } from '../../http/server/pdf-route.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { COMPANY_DESK } from '../kinds/paper-desk.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES } from '../kinds/paper-routes.js';
import { agreementFinders } from '../own-paper.js';
import { CurrentPaper } from '../signing/current-paper.js';
import { paperDesk } from './paper-desk.controller.js';

/** Agreements at the sites of the company. */
@Controller('company/agreements')
export class CompanyAgreementsController extends paperDesk(AGREEMENT_ROUTES, COMPANY_DESK) {
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

export class CompanyContractsController extends paperDesk(CONTRACT_ROUTES, COMPANY_DESK) {}
