import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { PhoneRefusalInput, PhoneRefusalView } from '../../../../core/applications/phone-refusal.dto.js';
import { RefuseByPhone } from '../../../../core/applications/refuse-by-phone.js';
import { ReaderLocale } from '../../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, CurrentPrincipal, type Principal } from '../../../../http/session/principal.js';
import { ApplicationsService } from '../../applications.service.js';
import { ApplicationForCompany } from '../../views/company-application.dto.js';
import { CorrectRefusal } from './correct-refusal.js';

/** Refusals that a company told on the phone and that someone else noted for it. */
@Controller('applications/:id')
export class PhoneRefusalsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly refusing: RefuseByPhone,
    private readonly correcting: CorrectRefusal,
  ) {}

  /** Notes a refusal told on the phone: by the student’s teacher, or by the campus while the application is one of its cases. */
  @Policy('refuse-by-phone', 'Application')
  @Post('phone-refusal')
  @HttpCode(200)
  refuse(@Param('id') id: string, @CurrentPrincipal() by: Principal, @Body() input: PhoneRefusalInput): Promise<PhoneRefusalView> {
    return this.refusing.refuse(id, by, input);
  }

  /** Corrects a noted refusal that the company did not give: for some days, the application can return to its previous status. */
  @Policy('answer', 'Application')
  @Post('phone-refusal/correction')
  @HttpCode(200)
  async correct(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.correcting.correct(id, company);
    return this.applications.findOfCompany(id, company, locale);
  }
}
