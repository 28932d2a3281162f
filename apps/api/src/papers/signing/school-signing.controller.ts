import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { AgreementFinding, viewOfGuards } from '../guards/guards.dto.js';
import { judgeAgreement } from '../guards/judge-agreement.js';
import { agreementOf } from '../own-paper.js';
import { OpenAgreementSignatures } from './open-agreement-signatures.js';
import { SchoolSigning } from './school-signing.js';
import { AddressCorrectionInput, OpenSignaturesInput, PaperPreview, SignatureReason, VersionView } from './signing.dto.js';

const HOUR = 3_600;

/** The signatures of an agreement, for the school. */
@Controller('school-agreements/:id')
export class SchoolSigningController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly opening: OpenAgreementSignatures,
    private readonly signing: SchoolSigning,
    private readonly clock: Clock,
  ) {}

  /** What the law says about the agreement as it stands. */
  @Policy('follow', 'Agreement')
  @Get('findings')
  async findings(
    @Param('id') id: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementFinding[]> {
    const { manager } = this.dataSource;
    const row = await agreementOf.school(id, member)(manager);
    return viewOfGuards((await judgeAgreement(manager, row.id, this.clock.today())).findings, locale);
  }

  /** The paper as it would be signed now. */
  @Policy('follow', 'Agreement')
  @Get('paper')
  async paper(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<PaperPreview> {
    return { document: await this.opening.preview(agreementOf.school(id, member)) };
  }

  /** Every version that was put to signature, the newest first. */
  @Policy('follow', 'Agreement')
  @Get('versions')
  versions(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<VersionView[]> {
    return this.signing.versions(agreementOf.school(id, member));
  }

  /** The PDF of a version, sealed where it is. */
  @Policy('follow', 'Agreement')
  @Get('versions/:versionId/file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Param('id') id: string,
    @Param('versionId') versionId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<StreamableFile> {
    const bytes = await this.signing.file(agreementOf.school(id, member), versionId);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="convention.pdf"' });
  }

  /** Puts the agreement to signature; warnings of the law are confirmed in words. */
  @Policy('prepare', 'Agreement')
  @Throttle({ points: 300, seconds: HOUR, by: 'account' })
  @Post('signatures')
  @HttpCode(204)
  open(
    @Param('id') id: string,
    @Body() { confirmations }: OpenSignaturesInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.opening.open(agreementOf.school(id, member), confirmations, member, locale);
  }

  /** Takes back the version that is out: its signatures are void. */
  @Policy('prepare', 'Agreement')
  @Post('withdrawal')
  @HttpCode(204)
  withdraw(@Param('id') id: string, @Body() { reason }: SignatureReason, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.signing.withdraw(agreementOf.school(id, member), reason, member);
  }

  /** Another address for a signatory: the old link dies. */
  @Policy('prepare', 'Agreement')
  @Post('signatories/:signatoryId/address')
  @HttpCode(204)
  correctAddress(
    @Param('id') id: string,
    @Param('signatoryId') signatoryId: string,
    @Body() input: AddressCorrectionInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.signing.correctAddress(agreementOf.school(id, member), signatoryId, input, member);
  }

  /** A refusal that was told to the school. */
  @Policy('prepare', 'Agreement')
  @Post('signatories/:signatoryId/refusal')
  @HttpCode(204)
  recordRefusal(
    @Param('id') id: string,
    @Param('signatoryId') signatoryId: string,
    @Body() { reason }: SignatureReason,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.signing.recordRefusal(agreementOf.school(id, member), signatoryId, reason, member);
  }

  /** Asks a person again whose time is over. */
  @Policy('prepare', 'Agreement')
  @Post('signatories/:signatoryId/renewal')
  @HttpCode(204)
  renew(@Param('id') id: string, @Param('signatoryId') signatoryId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.signing.renew(agreementOf.school(id, member), signatoryId);
  }
}
