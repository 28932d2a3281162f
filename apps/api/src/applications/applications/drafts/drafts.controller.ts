import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ApplicationForStudent } from '../../../core/applications/applications.dto.js';
import { OwnApplications } from '../../../core/applications/own-applications.service.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../../http/session/principal.js';
import { SubmitApplication } from '../submission/submit-application.js';
import { CompanyDraftInput, DraftView, OfferDraftInput } from './drafts.dto.js';
import { DraftsService } from './drafts.service.js';

/** Drafts of a student's applications; only that student can read them. */
@Controller('application-drafts')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly submitting: SubmitApplication,
    private readonly own: OwnApplications,
  ) {}

  /** Drafts of the student, the newest first. */
  @Policy('list', 'Application')
  @Get()
  list(@CurrentStudent() student: StudentPrincipal): Promise<DraftView[]> {
    return this.drafts.list(student);
  }

  /** Saves a draft to an offer without checking it. */
  @Policy('send', 'Application')
  @Put('offers/:offerId')
  writeToOffer(
    @Param('offerId') offerId: string,
    @Body() input: OfferDraftInput,
    @CurrentStudent() student: StudentPrincipal,
  ): Promise<DraftView> {
    return this.drafts.writeToOffer(offerId, input, student);
  }

  /** Saves a draft of an unsolicited application to a company without checking it. */
  @Policy('send', 'Application')
  @Put('companies/:companyId')
  writeToCompany(
    @Param('companyId') companyId: string,
    @Body() input: CompanyDraftInput,
    @CurrentStudent() student: StudentPrincipal,
  ): Promise<DraftView> {
    return this.drafts.writeToCompany(companyId, input, student);
  }

  /** Deletes the student's own draft; dismisses one that a teacher proposed. */
  @Policy('send', 'Application')
  @Delete(':id')
  @HttpCode(204)
  discard(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal): Promise<void> {
    return this.drafts.discard(id, student);
  }

  /** Sends the draft unchanged; the application keeps its id. */
  @Policy('send', 'Application')
  @Post(':id/sending')
  async send(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForStudent> {
    return this.own.find(await this.submitting.submitDraft(id, student, locale), student);
  }
}
