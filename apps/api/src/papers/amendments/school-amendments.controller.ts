import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { BodyAs } from '../../http/validation/read-as.decorator.js';
import { AgreementFinding } from '../guards/guards.dto.js';
import { SCHOOL_DESK } from '../kinds/paper-desk.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { agreementFinders } from '../own-paper.js';
import { OPENING, OpenSignatures } from '../signing/open-signatures.js';
import { OpenSignaturesInput, PaperPreview, SignatureReason } from '../signing/signing.dto.js';
import { AmendmentBegun, AmendmentPath, AmendmentRemark } from './amendment-base.dto.js';
import { amendmentDesk } from './amendment-desk.controller.js';
import type { BegunAmendment } from './begin-amendment.js';
import { ReviewAmendment } from './review-amendment.js';

const BEGINNING = { points: 120, seconds: 3_600, by: 'account' } as const;

/** Amendments of papers of one type, for the school. Their signatories are those of the paper’s routes. */
function schoolAmendments(routes: PaperRoutes) {
  const { subject, school, of, words, amendments } = routes;

  @Controller(`${school}/:id/amendments`)
  class SchoolAmendmentsOfType extends amendmentDesk(routes, SCHOOL_DESK) {
    @Inject(ReviewAmendment) readonly reviewing!: ReviewAmendment;

    @Policy('prepare', subject)
    @Throttle(BEGINNING)
    @Post()
    @ApiOperation({ summary: `Begins one; the ${words.host} is asked to fill what the motives open for it.` })
    begin(
      @Param('id') id: string,
      @BodyAs(amendments.input.begin) input: BegunAmendment,
      @CurrentSchoolMember() member: SchoolPrincipal,
      @ReaderLocale() locale: Locale,
    ): Promise<AmendmentBegun> {
      return this.beginOne(id, input, member, locale);
    }

    @Policy('prepare', subject)
    @Post(':amendmentId/part/correction')
    @HttpCode(204)
    @ApiOperation({ summary: `The ${words.school} corrects its own part.` })
    reopen(@Param() { id, amendmentId }: AmendmentPath, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
      return this.reviewing.reopen(of.school(id, member), amendmentId, member);
    }

    @Policy('prepare', subject)
    @Throttle(...amendments.remarkRates)
    @Post(':amendmentId/remark')
    @HttpCode(204)
    @ApiOperation({ summary: `Sends ${words.hostPart} back, in words.` })
    requestChanges(
      @Param() { id, amendmentId }: AmendmentPath,
      @Body() { remark }: AmendmentRemark,
      @CurrentSchoolMember() member: SchoolPrincipal,
    ): Promise<void> {
      return this.reviewing.requestChanges(of.school(id, member), amendmentId, remark, member);
    }

    /** The amendment ends unsigned: signatures that were given are void. */
    @Policy('prepare', subject)
    @Post(':amendmentId/withdrawal')
    @HttpCode(204)
    withdraw(
      @Param() { id, amendmentId }: AmendmentPath,
      @Body() { reason }: SignatureReason,
      @CurrentSchoolMember() member: SchoolPrincipal,
    ): Promise<void> {
      return this.reviewing.withdraw(of.school(id, member), amendmentId, reason, member);
    }
  }
  return SchoolAmendmentsOfType;
}

/** Amendments of an agreement, which the host may ask for and a teacher validates. */
@Controller('school-agreements/:id/amendments')
export class SchoolAmendmentsController extends schoolAmendments(AGREEMENT_ROUTES) {
  constructor(private readonly opening: OpenSignatures) {
    super();
  }

  /** Takes on what the host has asked for. */
  @Policy('prepare', 'Agreement')
  @Post(':amendmentId/acceptance')
  @HttpCode(204)
  accept(@Param() { id, amendmentId }: AmendmentPath, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.beginning.accept(agreementFinders.school(id, member), amendmentId, member);
  }

  /** Subject, skills and days are right. */
  @Policy('validate', 'Agreement')
  @Post(':amendmentId/validation')
  @HttpCode(204)
  validate(@Param() { id, amendmentId }: AmendmentPath, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.reviewing.validate(agreementFinders.school(id, member), amendmentId, member);
  }

  /** What the law says about the agreement as the amendment would make it. */
  @Policy('follow', 'Agreement')
  @Get(':amendmentId/findings')
  @ApiOkResponse({ type: [AgreementFinding] })
  findings(
    @Param() { id, amendmentId }: AmendmentPath,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<object[]> {
    return this.opening.findings({ find: agreementFinders.school(id, member), amendmentId }, locale);
  }

  /** The paper as it would be signed now. */
  @Policy('follow', 'Agreement')
  @Get(':amendmentId/paper')
  async paper(@Param() { id, amendmentId }: AmendmentPath, @CurrentSchoolMember() member: SchoolPrincipal): Promise<PaperPreview> {
    return { document: await this.opening.preview({ find: agreementFinders.school(id, member), amendmentId }) };
  }

  /** Puts the amendment to signature; warnings of the law are confirmed in words. */
  @Policy('prepare', 'Agreement')
  @Throttle(OPENING)
  @Post(':amendmentId/signatures')
  @HttpCode(204)
  open(
    @Param() { id, amendmentId }: AmendmentPath,
    @Body() { confirmations, replacedSign }: OpenSignaturesInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.opening.open({ find: agreementFinders.school(id, member), amendmentId, replacedSign }, confirmations, member, locale);
  }
}

export class SchoolContractAmendmentsController extends schoolAmendments(CONTRACT_ROUTES) {}
