import { Body, Controller, Get, HttpCode, Param, Post, type StreamableFile } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import type { PaperRoutes } from '../kinds/paper-routes.js';
import { SchoolSigning } from './school-signing.js';
import { AddressCorrectionInput, SignatureReason, VersionView } from './signing.dto.js';

/** The signatures of papers of one type and of their amendments, for the school. */
export function schoolSigning({ subject, school, of, fileName, words }: PaperRoutes) {
  @Controller(`${school}/:id`)
  class SchoolSigningOfPaper {
    constructor(readonly signing: SchoolSigning) {}

    /** Every version that was put to signature, the newest first. */
    @Policy('follow', subject)
    @Get('versions')
    versions(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<VersionView[]> {
      return this.signing.versions(of.school(id, member));
    }

    /** The PDF of a version, sealed where it is. */
    @Policy('follow', subject)
    @Get('versions/:versionId/file')
    @PdfRoute()
    async file(
      @Param('id') id: string,
      @Param('versionId') versionId: string,
      @CurrentSchoolMember() member: SchoolPrincipal,
    ): Promise<StreamableFile> {
      const bytes = await this.signing.file(of.school(id, member), versionId);
      return pdfFile(bytes, fileName);
    }

    /** Takes back the version that is out: its signatures are void. */
    @Policy('prepare', subject)
    @Post('withdrawal')
    @HttpCode(204)
    withdraw(@Param('id') id: string, @Body() { reason }: SignatureReason, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
      return this.signing.withdraw(of.school(id, member), reason, member);
    }

    /** Another address for a signatory: the old link dies. */
    @Policy('prepare', subject)
    @Post('signatories/:signatoryId/address')
    @HttpCode(204)
    correctAddress(
      @Param('id') id: string,
      @Param('signatoryId') signatoryId: string,
      @Body() input: AddressCorrectionInput,
      @CurrentSchoolMember() member: SchoolPrincipal,
    ): Promise<void> {
      return this.signing.correctAddress(of.school(id, member), signatoryId, input, member);
    }

    @ApiOperation({ summary: `A refusal that was told to the ${words.school}.` })
    @Policy('prepare', subject)
    @Post('signatories/:signatoryId/refusal')
    @HttpCode(204)
    recordRefusal(
      @Param('id') id: string,
      @Param('signatoryId') signatoryId: string,
      @Body() { reason }: SignatureReason,
      @CurrentSchoolMember() member: SchoolPrincipal,
    ): Promise<void> {
      return this.signing.recordRefusal(of.school(id, member), signatoryId, reason, member);
    }

    /** Asks a person again whose time is over. */
    @Policy('prepare', subject)
    @Post('signatories/:signatoryId/renewal')
    @HttpCode(204)
    renew(
      @Param('id') id: string,
      @Param('signatoryId') signatoryId: string,
      @CurrentSchoolMember() member: SchoolPrincipal,
    ): Promise<void> {
      return this.signing.renew(of.school(id, member), signatoryId);
    }
  }
  return SchoolSigningOfPaper;
}
