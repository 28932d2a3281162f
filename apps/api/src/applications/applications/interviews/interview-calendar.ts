import { Injectable, StreamableFile } from '@nestjs/common';
import { type Locale, NotFound } from '@seve/domain';
import { ApplicationLetters } from '@seve/lifecycles';
import { DataSource } from 'typeorm';
import { applicationOf } from '../../../core/applications/own-application.js';
import { isCompany, isStudent, type Principal } from '../../../http/session/principal.js';

/** Calendar file of an interview, as attached to letters. */
@Injectable()
export class InterviewCalendar {
  constructor(
    private readonly dataSource: DataSource,
    private readonly letters: ApplicationLetters,
  ) {}

  /** @throws NotFound for a person who is not part of the interview, and while no time is chosen. */
  async file(id: string, reader: Principal, locale: Locale): Promise<StreamableFile> {
    const audience = await this.audienceOf(id, reader);
    const content = await this.letters.calendar(this.dataSource.manager, id, { audience, locale });
    if (content === null) throw new NotFound('not-found');
    return new StreamableFile(Buffer.from(content), {
      type: 'text/calendar; charset=utf-8',
      disposition: `attachment; filename="${locale === 'fr' ? 'entretien' : 'interview'}.ics"`,
    });
  }

  private async audienceOf(id: string, reader: Principal): Promise<'student' | 'company'> {
    const { manager } = this.dataSource;
    if (isStudent(reader)) {
      await applicationOf.student(manager, id, reader.studentId);
      return 'student';
    }
    if (!isCompany(reader)) throw new NotFound('not-found');
    await applicationOf.company(manager, id, reader.companyId);
    return 'company';
  }
}
