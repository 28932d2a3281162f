import { Controller, Get, Param } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { agreementOf } from '../own-paper.js';
import { AmendmentViews } from './amendment-views.js';
import { AmendmentsForStudent } from './amendments.dto.js';

/** Amendments of the agreement of one's own place. */
@Controller('student/agreements/:id/amendments')
export class StudentAmendmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: AmendmentViews,
  ) {}

  /** Those that wait for signatures or were signed, and each value that comes from one. */
  @Policy('read', 'Agreement')
  @Get()
  async list(
    @Param('id') id: string,
    @CurrentStudent() { studentId }: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AmendmentsForStudent> {
    return this.views.forStudent(await agreementOf.student(id, studentId)(this.dataSource.manager), locale);
  }
}
