import { Body, Controller, HttpCode, Post, type StreamableFile } from '@nestjs/common';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { LinkRoute } from '../../http/throttling/link-route.decorator.js';
import { HostLinks } from '../host-links/host-links.js';
import { CONTRACT_ROUTES } from '../kinds/paper-routes.js';
import { FormOfContractView } from '../official-forms/official-forms.dto.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { FillOfficialForm } from './fill-official-form.js';

/** The same for an employer without account: the link of the contract is the key. */
@Public()
@Controller('contract-links/official-form')
export class OfficialFormLinksController {
  constructor(
    private readonly links: HostLinks,
    private readonly forms: FillOfficialForm,
  ) {}

  /** Which fields stay blank, and why; null where the campus has given no form. */
  @LinkRoute()
  @Post()
  @HttpCode(200)
  read(@Body() { token }: AgreementTokenInput): Promise<FormOfContractView> {
    return this.forms.read(this.links.finder(CONTRACT_ROUTES, token));
  }

  /** A PDF whose fields can still be written. */
  @LinkRoute()
  @Post('file')
  @HttpCode(200)
  @PdfRoute()
  async file(@Body() { token }: AgreementTokenInput): Promise<StreamableFile> {
    const bytes = await this.forms.file(this.links.finder(CONTRACT_ROUTES, token));
    return pdfFile(bytes, 'formulaire-officiel.pdf');
  }
}
