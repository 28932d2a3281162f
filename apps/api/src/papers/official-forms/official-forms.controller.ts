import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { FORM_UPLOAD, readUpload } from '../../http/server/upload.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import {
  FormMapInput,
  FormStartInput,
  OfficialFormList,
  OfficialFormQuery,
  OfficialFormUpload,
  OfficialFormView,
} from './official-forms.dto.js';
import { OfficialFormsService } from './official-forms.service.js';

const HOUR = 3_600;

/** Official forms of contracts, and which value fills which field. */
@Policy('feed', 'OfficialForm')
@Controller('campus/official-forms')
export class OfficialFormsController {
  constructor(private readonly forms: OfficialFormsService) {}

  @Get()
  list(): Promise<OfficialFormList> {
    return this.forms.list();
  }

  /** A PDF with fields; its scripts, actions and files are left behind. It is in use only from a day that is set later. */
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: OfficialFormUpload })
  @Post()
  async upload(
    @Query() query: OfficialFormQuery,
    @CurrentPrincipal() by: Principal,
    @Req() request: FastifyRequest,
  ): Promise<OfficialFormView> {
    return this.forms.read(await this.forms.receive(query, await readUpload(request, FORM_UPLOAD), by));
  }

  @Get(':id')
  read(@Param('id') id: string): Promise<OfficialFormView> {
    return this.forms.read(id);
  }

  /** Which value of a contract fills which field. */
  @Put(':id/map')
  async save(@Param('id') id: string, @Body() input: FormMapInput, @CurrentPrincipal() by: Principal): Promise<OfficialFormView> {
    await this.forms.save(id, input, by);
    return this.forms.read(id);
  }

  /** The form as an invented contract fills it. */
  @Throttle({ points: 120, seconds: HOUR, by: 'account' })
  @Get(':id/sample')
  @PdfRoute()
  async sample(@Param('id') id: string): Promise<StreamableFile> {
    return pdfFile({ bytes: await this.forms.sample(id), name: 'formulaire-essai.pdf' });
  }

  /** Contracts concluded from that day on are written on it, until another form begins. */
  @Put(':id/start')
  async start(
    @Param('id') id: string,
    @Body() { validFrom }: FormStartInput,
    @CurrentPrincipal() by: Principal,
  ): Promise<OfficialFormView> {
    await this.forms.putInUse(id, validFrom, by);
    return this.forms.read(id);
  }

  /** The form before it is used again. */
  @Delete(':id/start')
  async takeOut(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<OfficialFormView> {
    await this.forms.takeOut(id, by);
    return this.forms.read(id);
  }

  /** Of a form that is not in use. */
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.forms.delete(id, by);
  }
}
