import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { FormOfContractView } from '../official-forms/official-forms.dto.js';
import { contractOf } from '../own-paper.js';
import { FillOfficialForm } from './fill-official-form.js';

const HOUR = 3_600;

/** The official form of a contract, filled for its employer. */
@Controller('company/contracts/:id/official-form')
export class CompanyOfficialFormController {
  constructor(private readonly forms: FillOfficialForm) {}

  /** Which fields stay blank, and why; null where the campus has given no form. */
  @Policy('host', 'Contract')
  @Get()
  read(@Param('id') id: string, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<FormOfContractView> {
    return this.forms.read(contractOf.company(id, companyId));
  }

  /** A PDF whose fields can still be written: what Sève never asks for is completed by hand. */
  @Policy('host', 'Contract')
  @Throttle({ points: 240, seconds: HOUR, by: 'account' })
  @Get('file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id') id: string, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<StreamableFile> {
    const bytes = await this.forms.file(contractOf.company(id, companyId));
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="formulaire-officiel.pdf"' });
  }
}
