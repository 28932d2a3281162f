import { Controller, Get, Inject, Param, Put, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { PdfRoute } from '../../http/server/pdf-route.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { BodyAs } from '../../http/validation/read-as.decorator.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { agreementFinders } from '../own-paper.js';
import { type SavedPart, SavePart } from '../parts/save-part.js';
import { CurrentPaper } from '../signing/current-paper.js';
import { readerOf } from '../views/paper-reader.js';
import { PaperViews } from '../views/paper-views.js';

/** Papers of one's own places. */
function studentPapers({ subject, student: path, of, input, answer, words }: PaperRoutes) {
  @Controller(`${path}/:id`)
  class StudentPapersOfType {
    @Inject(DataSource) readonly dataSource!: DataSource;
    @Inject(PaperViews) readonly views!: PaperViews;
    @Inject(SavePart) readonly saving!: SavePart;

    @Policy('read', subject)
    @Get()
    @ApiOkResponse({ type: answer.student })
    async read(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<object> {
      return this.views.student(await of.student(id, student.studentId)(this.dataSource.manager), readerOf(student, locale, ['student']));
    }

    @Policy('fill', subject)
    @Put('part')
    @ApiOperation({ summary: words.studentPart })
    @ApiOkResponse({ type: answer.student })
    async save(
      @Param('id') id: string,
      @BodyAs(input.student) part: SavedPart,
      @CurrentStudent() student: StudentPrincipal,
      @ReaderLocale() locale: Locale,
    ): Promise<object> {
      await this.saving.save(of.student(id, student.studentId), 'student', part, student);
      return this.read(id, student, locale);
    }
  }
  return StudentPapersOfType;
}

@Controller('student/agreements/:id')
export class StudentAgreementsController extends studentPapers(AGREEMENT_ROUTES) {
  constructor(private readonly papers: CurrentPaper) {
    super();
  }

  /** The PDF: sealed, or with the page of who has signed. */
  @Policy('read', 'Agreement')
  @Get('file')
  @PdfRoute()
  file(@Param('id') id: string, @CurrentStudent() { studentId }: StudentPrincipal): Promise<StreamableFile> {
    return this.papers.current(agreementFinders.student(id, studentId));
  }
}

export class StudentContractsController extends studentPapers(CONTRACT_ROUTES) {}
