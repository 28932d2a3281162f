import { Body, Controller, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { SkipIdempotency } from '../../http/idempotency/skip-idempotency.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { LINK_TOKEN_RATE, Throttle } from '../../http/throttling/throttle.decorator.js';
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
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post()
  @HttpCode(200)
  read(@Body() { token }: AgreementTokenInput): Promise<FormOfContractView> {
    return this.forms.read(this.links.finder(CONTRACT_ROUTES, token));
  }

  /** A PDF whose fields can still be written. */
  @Throttle(LINK_TOKEN_RATE)
  @SkipIdempotency()
  @Post('file')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Body() { token }: AgreementTokenInput): Promise<StreamableFile> {
    const bytes = await this.forms.file(this.links.finder(CONTRACT_ROUTES, token));
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="formulaire-officiel.pdf"' });
  }
}
