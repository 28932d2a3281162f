import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { contractOf } from '../contracts/own-contract.js';
import { OpenContractSignatures } from './open-contract-signatures.js';
import { SchoolSigning } from './school-signing.js';
import { AddressCorrectionInput, SignatureReason, VersionView } from './signing.dto.js';

const HOUR = 3_600;

/** The signatures of a contract, for the training centre. */
@Controller('school-contracts/:id')
export class SchoolContractSigningController {
  constructor(
    private readonly opening: OpenContractSignatures,
    private readonly signing: SchoolSigning,
  ) {}

  /** Every version that was put to signature, the newest first. */
  @Policy('follow', 'Contract')
  @Get('versions')
  versions(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<VersionView[]> {
    return this.signing.versions(contractOf.school(id, member));
  }

  /** The PDF of a version, sealed where it is. */
  @Policy('follow', 'Contract')
  @Get('versions/:versionId/file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Param('id') id: string,
    @Param('versionId') versionId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<StreamableFile> {
    const bytes = await this.signing.file(contractOf.school(id, member), versionId);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="contrat.pdf"' });
  }

  /** Puts the contract to signature. */
  @Policy('prepare', 'Contract')
  @Throttle({ points: 300, seconds: HOUR, by: 'account' })
  @Post('signatures')
  @HttpCode(204)
  open(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<void> {
    return this.opening.open(contractOf.school(id, member), member, locale);
  }

  /** Takes back the version that is out: its signatures are void. */
  @Policy('prepare', 'Contract')
  @Post('withdrawal')
  @HttpCode(204)
  withdraw(@Param('id') id: string, @Body() { reason }: SignatureReason, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.signing.withdraw(contractOf.school(id, member), reason, member);
  }

  /** Another address for a signatory: the old link dies. */
  @Policy('prepare', 'Contract')
  @Post('signatories/:signatoryId/address')
  @HttpCode(204)
  correctAddress(
    @Param('id') id: string,
    @Param('signatoryId') signatoryId: string,
    @Body() input: AddressCorrectionInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.signing.correctAddress(contractOf.school(id, member), signatoryId, input, member);
  }

  /** A refusal that was told to the training centre. */
  @Policy('prepare', 'Contract')
  @Post('signatories/:signatoryId/refusal')
  @HttpCode(204)
  recordRefusal(
    @Param('id') id: string,
    @Param('signatoryId') signatoryId: string,
    @Body() { reason }: SignatureReason,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.signing.recordRefusal(contractOf.school(id, member), signatoryId, reason, member);
  }

  /** Asks a person again whose time is over. */
  @Policy('prepare', 'Contract')
  @Post('signatories/:signatoryId/renewal')
  @HttpCode(204)
  renew(@Param('id') id: string, @Param('signatoryId') signatoryId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.signing.renew(contractOf.school(id, member), signatoryId);
  }
}
