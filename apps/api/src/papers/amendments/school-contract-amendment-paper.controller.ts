import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { ContractFindingView } from '../guards/guards.dto.js';
import { FileContractAmendment } from '../opco/file-contract-amendment.js';
import { ContractFiledInput } from '../opco/filing.dto.js';
import { contractFinders } from '../own-paper.js';
import { OPENING, OpenSignatures } from '../signing/open-signatures.js';
import { PaperPreview } from '../signing/signing.dto.js';
import { ContractAmendmentRegisteredInput } from './amendments.dto.js';

/** The paper of an amendment of a contract, its signatures and what is sent to the OPCO, for the training centre. */
@Controller('school-contracts/:id/amendments/:amendmentId')
export class SchoolContractAmendmentPaperController {
  constructor(
    private readonly opening: OpenSignatures,
    private readonly filing: FileContractAmendment,
  ) {}

  /** What the law says about the contract as the amendment would make it. */
  @Policy('follow', 'Contract')
  @Get('findings')
  @ApiOkResponse({ type: [ContractFindingView] })
  findings(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<object[]> {
    return this.opening.findings({ find: contractFinders.school(id, member), amendmentId }, locale);
  }

  /** The paper as it would be signed now. */
  @Policy('follow', 'Contract')
  @Get('paper')
  async paper(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<PaperPreview> {
    return { document: await this.opening.preview({ find: contractFinders.school(id, member), amendmentId }) };
  }

  /** Puts the amendment to signature. */
  @Policy('prepare', 'Contract')
  @Throttle(OPENING)
  @Post('signatures')
  @HttpCode(204)
  open(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.opening.open({ find: contractFinders.school(id, member), amendmentId }, [], member, locale);
  }

  /** The signed amendment was sent to the OPCO. */
  @Policy('prepare', 'Contract')
  @Post('filing')
  @HttpCode(204)
  send(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: ContractFiledInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.filing.file(contractFinders.school(id, member), amendmentId, input, member);
  }

  /** The OPCO has registered it. */
  @Policy('prepare', 'Contract')
  @Post('registration')
  @HttpCode(204)
  register(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: ContractAmendmentRegisteredInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.filing.register(contractFinders.school(id, member), amendmentId, input, member);
  }
}
