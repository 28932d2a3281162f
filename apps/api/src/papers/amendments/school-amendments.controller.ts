import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { AgreementFinding, viewOfGuards } from '../guards/guards.dto.js';
import { agreementOf } from '../own-paper.js';
import { OpenAmendmentSignatures } from '../signing/open-amendment-signatures.js';
import { OpenSignaturesInput, PaperPreview, SignatureReason } from '../signing/signing.dto.js';
import { AmendmentBegun, AmendmentRemark } from './amendment-base.dto.js';
import { AmendmentViews } from './amendment-views.js';
import { AmendmentInput, AmendmentsForSchool, SchoolAmendmentInput } from './amendments.dto.js';
import { BeginAmendment } from './begin-amendment.js';
import { FillAmendment } from './fill-amendment.js';
import { ReviewAmendment } from './review-amendment.js';

const HOUR = 3_600;

/** Amendments of an agreement, for the school. Their signatories are those of the agreement’s routes. */
@Controller('school-agreements/:id/amendments')
export class SchoolAmendmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: AmendmentViews,
    private readonly beginning: BeginAmendment,
    private readonly filling: FillAmendment,
    private readonly reviewing: ReviewAmendment,
    private readonly opening: OpenAmendmentSignatures,
  ) {}

  /** Every amendment, and each value that comes from one. */
  @Policy('follow', 'Agreement')
  @Get()
  async list(
    @Param('id') id: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AmendmentsForSchool> {
    return this.views.forSchool(await agreementOf.school(id, member)(this.dataSource.manager), member.role, locale);
  }

  /** Begins one; the host is asked to fill what the motives open for it. */
  @Policy('prepare', 'Agreement')
  @Throttle({ points: 120, seconds: HOUR, by: 'account' })
  @Post()
  async begin(
    @Param('id') id: string,
    @Body() input: AmendmentInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<AmendmentBegun> {
    return { id: await this.beginning.begin(agreementOf.school(id, member), input, member) };
  }

  /** Takes on what the host has asked for. */
  @Policy('prepare', 'Agreement')
  @Post(':amendmentId/acceptance')
  @HttpCode(204)
  accept(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.beginning.accept(agreementOf.school(id, member), amendmentId, member);
  }

  /** Saves the school's part, the days and the day from which it holds. */
  @Policy('prepare', 'Agreement')
  @Put(':amendmentId/part')
  @HttpCode(204)
  save(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: SchoolAmendmentInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.filling.saveSchool(agreementOf.school(id, member), amendmentId, input, member, locale);
  }

  /** The school's part is complete. */
  @Policy('prepare', 'Agreement')
  @Post(':amendmentId/part/completion')
  @HttpCode(204)
  complete(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.filling.completeSchool(agreementOf.school(id, member), amendmentId, member);
  }

  /** The school corrects its own part. */
  @Policy('prepare', 'Agreement')
  @Post(':amendmentId/part/correction')
  @HttpCode(204)
  reopen(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.reopen(agreementOf.school(id, member), amendmentId, member);
  }

  /** Sends the host's part back, in words. */
  @Policy('prepare', 'Agreement')
  @Post(':amendmentId/remark')
  @HttpCode(204)
  requestChanges(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() { remark }: AmendmentRemark,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.requestChanges(agreementOf.school(id, member), amendmentId, remark, member);
  }

  /** Subject, skills and days are right. */
  @Policy('validate', 'Agreement')
  @Post(':amendmentId/validation')
  @HttpCode(204)
  validate(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.validate(agreementOf.school(id, member), amendmentId, member);
  }

  /** What the law says about the agreement as the amendment would make it. */
  @Policy('follow', 'Agreement')
  @Get(':amendmentId/findings')
  async findings(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementFinding[]> {
    return viewOfGuards(await this.opening.findings(agreementOf.school(id, member), amendmentId), locale);
  }

  /** The paper as it would be signed now. */
  @Policy('follow', 'Agreement')
  @Get(':amendmentId/paper')
  async paper(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<PaperPreview> {
    return { document: await this.opening.preview(agreementOf.school(id, member), amendmentId) };
  }

  /** Puts the amendment to signature; warnings of the law are confirmed in words. */
  @Policy('prepare', 'Agreement')
  @Throttle({ points: 300, seconds: HOUR, by: 'account' })
  @Post(':amendmentId/signatures')
  @HttpCode(204)
  open(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() { confirmations }: OpenSignaturesInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.opening.open(agreementOf.school(id, member), amendmentId, confirmations, member, locale);
  }

  /** The amendment ends unsigned: signatures that were given are void. */
  @Policy('prepare', 'Agreement')
  @Post(':amendmentId/withdrawal')
  @HttpCode(204)
  withdraw(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() { reason }: SignatureReason,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.withdraw(agreementOf.school(id, member), amendmentId, reason, member);
  }
}
