import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile } from '../../core/files/send-file.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { CV_UPLOAD, readUpload } from '../../http/server/upload.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { ApplicationCv } from './application-cv.js';
import { CvUpload, OwnCv } from './cv.dto.js';
import { CvService } from './cv.service.js';
import { ReceiveCv } from './receive-cv.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@Controller()
export class CvController {
  constructor(
    private readonly cvs: CvService,
    private readonly receiving: ReceiveCv,
    private readonly applicationCv: ApplicationCv,
  ) {}

  /** The CV in use, or null. */
  @Policy('read', 'StudentProfile')
  @Get('student/cv')
  read(@CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<OwnCv> {
    return this.cvs.find(student, locale);
  }

  /** Takes the place of the one in use. Companies see it once it is checked, a PDF alone. 507 when there is no room left to keep it. */
  @Policy('update', 'StudentProfile')
  @Throttle({ points: 30, seconds: 3_600, by: 'account' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CvUpload })
  @Post('student/cv')
  async upload(
    @CurrentStudent() student: StudentPrincipal,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
  ): Promise<OwnCv> {
    await this.receiving.receive(student, await readUpload(request, CV_UPLOAD));
    return this.cvs.find(student, locale);
  }

  @Policy('read', 'StudentProfile')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  @Get('student/cv/file')
  async download(@CurrentStudent() student: StudentPrincipal, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.cvs.file(student));
  }

  /** Deletes it for good, also from the applications sent with it. */
  @Policy('update', 'StudentProfile')
  @Delete('student/cv')
  @HttpCode(204)
  remove(@CurrentStudent() student: StudentPrincipal): Promise<void> {
    return this.cvs.remove(student);
  }

  /** The CV sent with an application to one of the company's offers, once it is checked: a PDF made anew from its pages. A Word document is never handed out. */
  @Policy('read', 'Application')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  @Get('applications/:id/cv')
  async ofApplication(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.applicationCv.file(id, company));
  }
}
