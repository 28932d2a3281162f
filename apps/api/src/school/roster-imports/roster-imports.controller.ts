import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { ROSTER_UPLOAD, readUpload } from '../../http/server/upload.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { DecideRow } from './decide-row.js';
import { ReceiveList } from './receive-list.js';
import { RosterFileQuery, RosterFileUpload } from './roster-file.dto.js';
import {
  ApplyImportInput,
  ImportRowList,
  ImportRowsQuery,
  RosterImportDetail,
  RosterImportList,
  RosterPlanInput,
  RowDecisionInput,
} from './roster-imports.dto.js';
import { RosterImportsService } from './roster-imports.service.js';
import { RunImport } from './run-import.js';

/** Lists of pupils: a teacher imports into the classes they share, the office of a school into all of them. */
@Policy('manage', 'RosterImport')
@Controller('roster-imports')
export class RosterImportsController {
  constructor(
    private readonly imports: RosterImportsService,
    private readonly receiving: ReceiveList,
    private readonly decisions: DecideRow,
    private readonly running: RunImport,
  ) {}

  /** The newest first. */
  @Get()
  list(@CurrentSchoolMember() by: SchoolPrincipal, @Query() page: PageQuery): Promise<RosterImportList> {
    return this.imports.list(by, page);
  }

  /** Reads a file and plans what it would change; nothing of the roster changes. The file itself is not kept. */
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: RosterFileUpload })
  @Post()
  async upload(
    @CurrentSchoolMember() by: SchoolPrincipal,
    @Query() query: RosterFileQuery,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
  ): Promise<RosterImportDetail> {
    const id = await this.receiving.receive(by, query, await readUpload(request, ROSTER_UPLOAD));
    return this.imports.find(id, by, locale);
  }

  @Get(':id')
  read(@Param('id') id: string, @CurrentSchoolMember() by: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<RosterImportDetail> {
    return this.imports.find(id, by, locale);
  }

  /** What each column holds and where each class goes; the preview is made anew. */
  @Put(':id/plan')
  async plan(
    @Param('id') id: string,
    @Body() input: RosterPlanInput,
    @CurrentSchoolMember() by: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<RosterImportDetail> {
    await this.imports.plan(id, by, input);
    return this.imports.find(id, by, locale);
  }

  /** Lines of the file and pupils absent from it, of one kind or all. */
  @Get(':id/rows')
  rows(
    @Param('id') id: string,
    @Query() query: ImportRowsQuery,
    @CurrentSchoolMember() by: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ImportRowList> {
    return this.imports.rows(id, by, query, locale);
  }

  /** Who a doubtful line is; the preview is made anew. */
  @Put(':id/rows/:seq/decision')
  @HttpCode(204)
  decide(
    @Param('id') id: string,
    @Param('seq', ParseIntPipe) seq: number,
    @Body() input: RowDecisionInput,
    @CurrentSchoolMember() by: SchoolPrincipal,
  ): Promise<void> {
    return this.decisions.decide(id, seq, input, by);
  }

  /** Writes the whole plan in one transaction, in a job; `done` tells how far. */
  @Post(':id/application')
  @HttpCode(202)
  apply(@Param('id') id: string, @Body() input: ApplyImportInput, @CurrentSchoolMember() by: SchoolPrincipal): Promise<void> {
    return this.running.apply(id, by, input);
  }

  /** As long as `undoUntil` allows: brings the roster back to what it was, but for who has joined since. */
  @Post(':id/undo')
  @HttpCode(202)
  undo(@Param('id') id: string, @CurrentSchoolMember() by: SchoolPrincipal): Promise<void> {
    return this.running.undo(id, by);
  }

  /** Forgets an import that was not applied. */
  @Delete(':id')
  @HttpCode(204)
  discard(@Param('id') id: string, @CurrentSchoolMember() by: SchoolPrincipal): Promise<void> {
    return this.imports.discard(id, by);
  }
}
