import { Controller, Get, Inject, Param, type StreamableFile } from '@nestjs/common';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import type { Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { COMPANY_DESK, type PaperDesk, SCHOOL_DESK } from '../kinds/paper-desk.js';
import { CONTRACT_ROUTES } from '../kinds/paper-routes.js';
import { FormOfContractView } from '../official-forms/official-forms.dto.js';
import { FillOfficialForm } from './fill-official-form.js';

const HOUR = 3_600;

/** The official form of a contract, filled for its employer or its training centre. */
function officialForm<By extends Principal>({ Current, read, pathOf, find }: PaperDesk<By>) {
  @Controller(`${pathOf(CONTRACT_ROUTES)}/:id/official-form`)
  class OfficialFormOfContract {
    @Inject(FillOfficialForm) readonly forms!: FillOfficialForm;

    /** Which fields stay blank, and why; null where the campus has given no form. */
    @Policy(read, 'Contract')
    @Get()
    read(@Param('id') id: string, @Current() by: By): Promise<FormOfContractView> {
      return this.forms.read(find(CONTRACT_ROUTES, id, by));
    }

    /** A PDF whose fields can still be written: what Sève never asks for is completed by hand. */
    @Policy(read, 'Contract')
    @Throttle({ points: 240, seconds: HOUR, by: 'account' })
    @Get('file')
    @PdfRoute()
    async file(@Param('id') id: string, @Current() by: By): Promise<StreamableFile> {
      const bytes = await this.forms.file(find(CONTRACT_ROUTES, id, by));
      return pdfFile(bytes, 'formulaire-officiel.pdf');
    }
  }
  return OfficialFormOfContract;
}

export class SchoolOfficialFormController extends officialForm(SCHOOL_DESK) {}
export class CompanyOfficialFormController extends officialForm(COMPANY_DESK) {}
