import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ApplicationForStudent } from '../../../core/applications/applications.dto.js';
import { Cancellation, CancellationInput } from '../../../core/applications/endings.dto.js';
import { OwnApplications } from '../../../core/applications/own-applications.service.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, CurrentStudent, type Principal, type StudentPrincipal } from '../../../http/session/principal.js';
import { CancelApplication } from './cancel-application.js';
import { RestoreApplication } from './restore-application.js';

/** What can follow an end: restoring an application, or cancelling an agreed place. */
@Controller('applications/:id')
export class EndingsController {
  constructor(
    private readonly own: OwnApplications,
    private readonly restoring: RestoreApplication,
    private readonly cancelling: CancelApplication,
  ) {}

  /** Restores an application that was withdrawn, or that a place elsewhere ended; possible once per application. */
  @Policy('send', 'Application')
  @Post('restoration')
  @HttpCode(200)
  async restore(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForStudent> {
    await this.restoring.restore(id, student, locale);
    return this.own.find(id, student);
  }

  /** Cancels an agreed place before anything is signed: by its company, its student, or the teacher who follows the student. */
  @Policy('cancel', 'Application')
  @Post('cancellation')
  @HttpCode(200)
  cancel(@Param('id') id: string, @CurrentPrincipal() by: Principal, @Body() input: CancellationInput): Promise<Cancellation> {
    return this.cancelling.cancel(id, by, input);
  }
}
