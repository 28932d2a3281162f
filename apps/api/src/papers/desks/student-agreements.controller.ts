import { Body, Controller, Get, Header, Param, Put, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { agreementOf } from '../own-paper.js';
import { StudentPartInput } from '../parts/parts.dto.js';
import { SavePart } from '../parts/save-part.js';
import { OwnPaper } from '../signing/current-paper.js';
import { type AgreementReader, AgreementViews } from '../views/agreement-views.js';
import { AgreementForStudent } from '../views/agreements.dto.js';

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
    private readonly papers: OwnPaper,
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

  /** The PDF: sealed, or with the page of who has signed. */
  @Policy('read', 'Agreement')
  @Get('file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id') id: string, @CurrentStudent() { studentId }: StudentPrincipal): Promise<StreamableFile> {
    return this.papers.current(agreementOf.student(id, studentId));
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
