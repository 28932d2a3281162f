import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { AgreementFinding } from '../guards/guards.dto.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES } from '../kinds/paper-routes.js';
import { agreementFinders, contractFinders } from '../own-paper.js';
import { OPENING, OpenSignatures } from './open-signatures.js';
import { SchoolSigning } from './school-signing.js';
import { schoolSigning } from './school-signing-of-paper.controller.js';
import { OpenSignaturesInput, PaperPreview } from './signing.dto.js';

/** The signatures of an agreement, for the school. */
@Controller('school-agreements/:id')
export class SchoolSigningController extends schoolSigning(AGREEMENT_ROUTES) {
  constructor(
    signing: SchoolSigning,
    private readonly opening: OpenSignatures,
  ) {
    super(signing);
  }

  /** What the law says about the agreement as it stands. */
  @Policy('follow', 'Agreement')
  @Get('findings')
  @ApiOkResponse({ type: [AgreementFinding] })
  findings(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<object[]> {
    return this.opening.findings({ find: agreementFinders.school(id, member) }, locale);
  }

  /** The paper as it would be signed now. */
  @Policy('follow', 'Agreement')
  @Get('paper')
  async paper(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<PaperPreview> {
    return { document: await this.opening.preview({ find: agreementFinders.school(id, member) }) };
  }

  /** Puts the agreement to signature; warnings of the law are confirmed in words. */
  @Policy('prepare', 'Agreement')
  @Throttle(OPENING)
  @Post('signatures')
  @HttpCode(204)
  open(
    @Param('id') id: string,
    @Body() { confirmations }: OpenSignaturesInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.opening.open({ find: agreementFinders.school(id, member) }, confirmations, member, locale);
  }
}

/** The signatures of a contract, for the training centre. */
@Controller('school-contracts/:id')
export class SchoolContractSigningController extends schoolSigning(CONTRACT_ROUTES) {
  constructor(
    signing: SchoolSigning,
    private readonly opening: OpenSignatures,
  ) {
    super(signing);
  }

  /** Puts the contract to signature. */
  @Policy('prepare', 'Contract')
  @Throttle(OPENING)
  @Post('signatures')
  @HttpCode(204)
  open(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<void> {
    return this.opening.open({ find: contractFinders.school(id, member) }, [], member, locale);
  }
}
