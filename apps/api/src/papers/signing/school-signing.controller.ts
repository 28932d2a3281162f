import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { readUpload, SCAN_UPLOAD } from '../../http/server/upload.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { sendOriginal, sendShown } from '../filed-papers/send-paper.js';
import { AgreementFinding } from '../guards/guards.dto.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { agreementFinders, contractFinders } from '../own-paper.js';
import { OPENING, OpenSignatures } from './open-signatures.js';
import { ScanConfirmation, ScanQuery, ScanToConfirm, ScanUpload } from './scans.dto.js';
import { SchoolScans } from './school-scans.js';
import { SchoolSigning } from './school-signing.js';
import { AddressCorrectionInput, OpenSignaturesInput, PaperPreview, SignatureReason, VersionView } from './signing.dto.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** The signatures of papers of one type and of their amendments, for the school. */
function schoolSigning({ subject, school, of, words }: PaperRoutes) {
  @Controller(`${school}/:id`)
  class SchoolSigningOfPaper {
    @Inject(SchoolSigning) readonly signing!: SchoolSigning;
    @Inject(OpenSignatures) readonly opening!: OpenSignatures;

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
      return pdfFile(await this.signing.file(of.school(id, member), versionId));
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

/** The signatures of an agreement, for the school. */
@Controller('school-agreements/:id')
export class SchoolSigningController extends schoolSigning(AGREEMENT_ROUTES) {
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
  /** Puts the contract to signature. */
  @Policy('prepare', 'Contract')
  @Throttle(OPENING)
  @Post('signatures')
  @HttpCode(204)
  open(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<void> {
    return this.opening.open({ find: contractFinders.school(id, member) }, [], member, locale);
  }
}

/** Signed papers of one type and of their amendments, filed by the school. */
function schoolScans({ subject, school, of }: PaperRoutes) {
  @Controller(`${school}/:id`)
  class SchoolScansOfPaper {
    constructor(readonly scans: SchoolScans) {}

    /** A paper signed by hand or with another service, as PDF, JPEG or PNG. It is checked, and signs nothing before it is confirmed. */
    @Policy('prepare', subject)
    @Throttle({ points: 120, seconds: 3_600, by: 'account' })
    @ApiConsumes('multipart/form-data')
    @ApiBody({ type: ScanUpload })
    @Post('versions/:versionId/scans')
    async receive(
      @Param('id') id: string,
      @Param('versionId') versionId: string,
      @Query() { method }: ScanQuery,
      @CurrentSchoolMember() member: SchoolPrincipal,
      @Req() request: FastifyRequest,
    ): Promise<ScanToConfirm> {
      const find = of.school(id, member);
      await this.scans.openVersion(find, versionId);
      return this.scans.receive(find, versionId, { upload: await readUpload(request, SCAN_UPLOAD), method }, member);
    }

    /** The sanitized copy, made anew from the pages. */
    @Policy('prepare', subject)
    @ApiProduces('application/pdf')
    @ApiOkResponse(FILE)
    @Get('scans/:scanId/file')
    async shown(
      @Param('id') id: string,
      @Param('scanId') scanId: string,
      @CurrentSchoolMember() member: SchoolPrincipal,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      sendShown(reply, await this.scans.shown(of.school(id, member), scanId, member));
    }

    /** The original file, as an attachment. */
    @Policy('prepare', subject)
    @ApiProduces('application/octet-stream')
    @ApiOkResponse(FILE)
    @Get('scans/:scanId/original')
    async original(
      @Param('id') id: string,
      @Param('scanId') scanId: string,
      @CurrentSchoolMember() member: SchoolPrincipal,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      sendOriginal(reply, await this.scans.original(of.school(id, member), scanId));
    }

    /** Confirms the seats whose signatures the scan carries. Until the seal it replaces an earlier scan. */
    @Policy('prepare', subject)
    @Post('scans/:scanId/confirmation')
    @HttpCode(204)
    confirm(
      @Param('id') id: string,
      @Param('scanId') scanId: string,
      @Body() { signatoryIds }: ScanConfirmation,
      @CurrentSchoolMember() member: SchoolPrincipal,
    ): Promise<void> {
      return this.scans.confirm(of.school(id, member), scanId, signatoryIds, member);
    }
  }
  return SchoolScansOfPaper;
}

export class SchoolScansController extends schoolScans(AGREEMENT_ROUTES) {}
export class SchoolContractScansController extends schoolScans(CONTRACT_ROUTES) {}
