import { Controller, Get, Param } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { contractOf } from '../own-paper.js';
import { ContractAmendmentViews } from './contract-amendment-views.js';
import { ContractAmendmentsForStudent } from './contract-amendments.dto.js';

/** Amendments of the contract of one's own place. */
@Controller('student/contracts/:id/amendments')
export class StudentContractAmendmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: ContractAmendmentViews,
  ) {}

  /** Those that wait for signatures or were signed, and each value that comes from one. */
  @Policy('read', 'Contract')
  @Get()
  async list(
    @Param('id') id: string,
    @CurrentStudent() { studentId }: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractAmendmentsForStudent> {
    return this.views.forStudent(await contractOf.student(id, studentId)(this.dataSource.manager), locale);
  }
}
