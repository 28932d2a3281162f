import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { AmendmentViews } from './amendment-views.js';

/** Amendments of the paper of one's own place. */
function studentAmendments({ student: path, subject, of, amendments }: PaperRoutes) {
  @Controller(`${path}/:id/amendments`)
  class StudentAmendmentsOfType {
    @Inject(DataSource) readonly dataSource!: DataSource;
    @Inject(AmendmentViews) readonly views!: AmendmentViews;

    /** Those that wait for signatures or were signed, and each value that comes from one. */
    @Policy('read', subject)
    @Get()
    @ApiOkResponse({ type: amendments.answer.student })
    async list(
      @Param('id') id: string,
      @CurrentStudent() { studentId }: StudentPrincipal,
      @ReaderLocale() locale: Locale,
    ): Promise<object> {
      return this.views.student(await of.student(id, studentId)(this.dataSource.manager), locale);
    }
  }
  return StudentAmendmentsOfType;
}

export class StudentAmendmentsController extends studentAmendments(AGREEMENT_ROUTES) {}
export class StudentContractAmendmentsController extends studentAmendments(CONTRACT_ROUTES) {}
