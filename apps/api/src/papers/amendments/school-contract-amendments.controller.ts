import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { contractOf } from '../own-paper.js';
import { SignatureReason } from '../signing/signing.dto.js';
import { AmendmentBegun, AmendmentRemark } from './amendment-base.dto.js';
import { BeginContractAmendment } from './begin-contract-amendment.js';
import { ContractAmendmentViews } from './contract-amendment-views.js';
import { CfaAmendmentInput, ContractAmendmentInput, ContractAmendmentsForSchool } from './contract-amendments.dto.js';
import { FillContractAmendment } from './fill-contract-amendment.js';
import { ReviewContractAmendment } from './review-contract-amendment.js';

/** Amendments of a contract, for the training centre. Their signatories are those of the contract’s routes. */
@Controller('school-contracts/:id/amendments')
export class SchoolContractAmendmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: ContractAmendmentViews,
    private readonly beginning: BeginContractAmendment,
    private readonly filling: FillContractAmendment,
    private readonly reviewing: ReviewContractAmendment,
  ) {}

  /** Every amendment, and each value that comes from one. */
  @Policy('follow', 'Contract')
  @Get()
  async list(
    @Param('id') id: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractAmendmentsForSchool> {
    return this.views.forSchool(await contractOf.school(id, member)(this.dataSource.manager), member.role, locale);
  }

  /** Begins one; the employer is asked to fill what the motives open for it. */
  @Policy('prepare', 'Contract')
  @Throttle({ points: 120, seconds: 3_600, by: 'account' })
  @Post()
  async begin(
    @Param('id') id: string,
    @Body() input: ContractAmendmentInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<AmendmentBegun> {
    return { id: await this.beginning.begin(contractOf.school(id, member), input, member) };
  }

  /** Saves the part of the training centre, the days and the day from which it holds. */
  @Policy('prepare', 'Contract')
  @Put(':amendmentId/part')
  @HttpCode(204)
  save(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: CfaAmendmentInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.filling.saveCfa(contractOf.school(id, member), amendmentId, input, member, locale);
  }

  /** The part of the training centre is complete. */
  @Policy('prepare', 'Contract')
  @Post(':amendmentId/part/completion')
  @HttpCode(204)
  complete(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.filling.completeCfa(contractOf.school(id, member), amendmentId, member);
  }

  /** The training centre corrects its own part. */
  @Policy('prepare', 'Contract')
  @Post(':amendmentId/part/correction')
  @HttpCode(204)
  reopen(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.reopen(contractOf.school(id, member), amendmentId, member);
  }

  /** Sends the employer's part back, in words. */
  @Policy('prepare', 'Contract')
  @Throttle({ points: 120, seconds: 3_600, by: 'account' })
  @Post(':amendmentId/remark')
  @HttpCode(204)
  requestChanges(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() { remark }: AmendmentRemark,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.requestChanges(contractOf.school(id, member), amendmentId, remark, member);
  }

  /** The amendment ends unsigned: signatures that were given are void. */
  @Policy('prepare', 'Contract')
  @Post(':amendmentId/withdrawal')
  @HttpCode(204)
  withdraw(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() { reason }: SignatureReason,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.withdraw(contractOf.school(id, member), amendmentId, reason, member);
  }
}
