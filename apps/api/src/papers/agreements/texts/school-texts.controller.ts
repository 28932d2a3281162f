import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PdfRoute } from '../../../http/server/pdf-route.decorator.js';
import { LOGO_UPLOAD, readUpload } from '../../../http/server/upload.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { PaperPreview } from '../../signing/signing.dto.js';
import { LogoUpload, PresetTextsInput, SchoolTexts, TextsPreviewInput } from './school-texts.dto.js';
import { SchoolTextsService } from './school-texts.service.js';

const HOUR = 3_600;

/** Texts and logo of the agreements of one's school. */
@Controller('school-agreement-texts')
export class SchoolTextsController {
  constructor(private readonly texts: SchoolTextsService) {}

  @Policy('prepare', 'Agreement')
  @Get()
  read(@CurrentSchoolMember() member: SchoolPrincipal): Promise<SchoolTexts> {
    return this.texts.read(member);
  }

  /** Of the school, or of one of its programmes. Agreements that have begun keep theirs. */
  @Policy('prepare', 'Agreement')
  @Put('scopes/:scopeId')
  @HttpCode(204)
  save(
    @Param('scopeId') scopeId: string,
    @Body() { texts }: PresetTextsInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.texts.save(scopeId, texts, member);
  }

  /** The paper of an agreement of the school, as it would be with these texts; keeps nothing. */
  @Policy('prepare', 'Agreement')
  @Post('preview')
  @HttpCode(200)
  async preview(@Body() input: TextsPreviewInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<PaperPreview> {
    return { document: await this.texts.preview(input, member) };
  }

  /** The same as a PDF, with the logo. */
  @Policy('prepare', 'Agreement')
  @Throttle({ points: 120, seconds: HOUR, by: 'account' })
  @Post('preview/file')
  @HttpCode(200)
  @PdfRoute()
  async file(@Body() input: TextsPreviewInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<StreamableFile> {
    const disposition = 'attachment; filename="convention-essai.pdf"';
    return new StreamableFile(await this.texts.previewFile(input, member), { type: 'application/pdf', disposition });
  }

  @Policy('prepare', 'Agreement')
  @Get('logo')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async image(@CurrentSchoolMember() member: SchoolPrincipal): Promise<StreamableFile> {
    return new StreamableFile(await this.texts.logo(member), { type: 'image/png', disposition: 'inline' });
  }

  /** PNG or JPEG, drawn on the first page of the papers that are written from now on. */
  @Policy('prepare', 'Agreement')
  @Throttle({ points: 30, seconds: HOUR, by: 'account' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: LogoUpload })
  @Post('logo')
  @HttpCode(204)
  async upload(@CurrentSchoolMember() member: SchoolPrincipal, @Req() request: FastifyRequest): Promise<void> {
    await this.texts.saveLogo(await readUpload(request, LOGO_UPLOAD), member);
  }

  @Policy('prepare', 'Agreement')
  @Delete('logo')
  @HttpCode(204)
  remove(@CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.texts.removeLogo(member);
  }
}
