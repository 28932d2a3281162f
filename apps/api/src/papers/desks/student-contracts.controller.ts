import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { contractOf } from '../contracts/own-contract.js';
import { ApprenticePartInput } from '../parts/contract-parts.dto.js';
import { SaveContractPart } from '../parts/save-contract-part.js';
import { type ContractReader, ContractViews } from '../views/contract-views.js';
import { ContractForStudent } from '../views/contracts.dto.js';

const readerOf = ({ role, accountId }: StudentPrincipal, locale: Locale): ContractReader => ({
  ...{ role, readerId: accountId, locale },
  writes: ['apprentice'],
});

/** Contracts of one's own places. */
@Controller('student/contracts/:id')
export class StudentContractsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: ContractViews,
    private readonly saving: SaveContractPart,
  ) {}

  @Policy('read', 'Contract')
  @Get()
  async read(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractForStudent> {
    return this.views.forStudent(await contractOf.student(id, student.studentId)(this.dataSource.manager), readerOf(student, locale));
  }

  /** Address, last class and situation before; nothing else is asked. */
  @Policy('fill', 'Contract')
  @Put('part')
  async save(
    @Param('id') id: string,
    @Body() input: ApprenticePartInput,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractForStudent> {
    await this.saving.save(contractOf.student(id, student.studentId), 'apprentice', input, student);
    return this.read(id, student, locale);
  }
}
