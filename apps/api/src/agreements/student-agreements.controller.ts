import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../http/server/reader-locale.decorator.js';
import { Policy } from '../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../http/session/principal.js';
import { agreementOf } from './own-agreement.js';
import { StudentPartInput } from './parts/parts.dto.js';
import { SavePart } from './parts/save-part.js';
import { type AgreementReader, AgreementViews } from './views/agreement-views.js';
import { AgreementForStudent } from './views/agreements.dto.js';

const readerOf = ({ role, accountId }: StudentPrincipal, locale: Locale): AgreementReader => ({
  ...{ role, readerId: accountId, locale },
  writes: 'student',
});

/** Agreements of one's own places. */
@Controller('student/agreements/:id')
export class StudentAgreementsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: AgreementViews,
    private readonly saving: SavePart,
  ) {}

  @Policy('read', 'Agreement')
  @Get()
  async read(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementForStudent> {
    return this.views.forStudent(await agreementOf.student(id, student.studentId)(this.dataSource.manager), readerOf(student, locale));
  }

  /** Whom to call. */
  @Policy('fill', 'Agreement')
  @Put('part')
  async save(
    @Param('id') id: string,
    @Body() input: StudentPartInput,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementForStudent> {
    await this.saving.save(agreementOf.student(id, student.studentId), 'student', input, student);
    return this.read(id, student, locale);
  }
}
