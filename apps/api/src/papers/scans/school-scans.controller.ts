import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readUpload, SCAN_UPLOAD } from '../../http/server/upload.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { sendOriginal, sendShown } from '../filed-papers/send-paper.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { ScanQuery, ScanUpload } from '../signing/signing.dto.js';
import { ScanConfirmation, ScanToConfirm } from './scans.dto.js';
import { SchoolScans } from './school-scans.js';

const HOUR = 3_600;
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Signed papers of one type and of their amendments, filed by the school. */
function schoolScans({ subject, school, of }: PaperRoutes) {
  @Controller(`${school}/:id`)
  class SchoolScansOfPaper {
    constructor(readonly scans: SchoolScans) {}

    /** A paper signed by hand or with another service, as PDF, JPEG or PNG. It is checked, and signs nothing before it is confirmed. */
    @Policy('prepare', subject)
    @Throttle({ points: 120, seconds: HOUR, by: 'account' })
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
      await this.scans.requireOpen(find, versionId);
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
