import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { FormOfContractView } from '../official-forms/official-forms.dto.js';
import { contractOf } from '../own-paper.js';
import { FillOfficialForm } from './fill-official-form.js';

const HOUR = 3_600;

/** The official form of a contract, filled for its training centre. */
@Controller('school-contracts/:id/official-form')
export class SchoolOfficialFormController {
  constructor(private readonly forms: FillOfficialForm) {}

  /** Which fields stay blank, and why; null where the campus has given no form. */
  @Policy('follow', 'Contract')
  @Get()
  read(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<FormOfContractView> {
    return this.forms.read(contractOf.school(id, member));
  }

  /** A PDF whose fields can still be written: what Sève never asks for is completed by hand. */
  @Policy('follow', 'Contract')
  @Throttle({ points: 240, seconds: HOUR, by: 'account' })
  @Get('file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<StreamableFile> {
    const bytes = await this.forms.file(contractOf.school(id, member));
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="formulaire-officiel.pdf"' });
  }
}
