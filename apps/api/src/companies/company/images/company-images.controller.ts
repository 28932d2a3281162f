import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { IMAGE_UPLOAD, readUpload } from '../../../http/server/upload.js';
import { Policy, Public } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, MaybePrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { ImageAltInput, ImageOrderInput, ImageUpload, ImageUploadQuery, OwnCompanyImages } from './company-images.dto.js';
import { CompanyImagesService } from './company-images.service.js';
import { sendImage } from './send-image.js';
import { ShownImageService } from './shown-image.service.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Logo and photos of a company. */
@Controller()
export class CompanyImagesController {
  constructor(
    private readonly images: CompanyImagesService,
    private readonly shown: ShownImageService,
  ) {}

  @Policy('read', 'Company')
  @Get('company/images')
  list(@CurrentCompany() company: CompanyPrincipal, @ReaderLocale() locale: Locale): Promise<OwnCompanyImages> {
    return this.images.list(company, locale);
  }

  /** Stores an image; it is shown once it is checked and re-encoded. 507 when there is no disk space left. */
  @Policy('update', 'Company')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImageUpload })
  @Post('company/images')
  async upload(
    @CurrentCompany() company: CompanyPrincipal,
    @Query() { role }: ImageUploadQuery,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
  ): Promise<OwnCompanyImages> {
    await this.images.receive(company, role, await readUpload(request, IMAGE_UPLOAD));
    return this.images.list(company, locale);
  }

  @Policy('update', 'Company')
  @Put('company/images/order')
  async order(
    @CurrentCompany() company: CompanyPrincipal,
    @Body() { ids }: ImageOrderInput,
    @ReaderLocale() locale: Locale,
  ): Promise<OwnCompanyImages> {
    await this.images.order(company, ids);
    return this.images.list(company, locale);
  }

  /** Changes the description of an image. */
  @Policy('update', 'Company')
  @Put('company/images/:id')
  async describe(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() { alt }: ImageAltInput,
    @ReaderLocale() locale: Locale,
  ): Promise<OwnCompanyImages> {
    await this.images.describe(id, company, alt);
    return this.images.list(company, locale);
  }

  @Policy('update', 'Company')
  @Delete('company/images/:id')
  async remove(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<OwnCompanyImages> {
    await this.images.remove(id, company);
    return this.images.list(company, locale);
  }

  /** Restores an image that was removed less than a day ago. */
  @Policy('update', 'Company')
  @Post('company/images/:id/restoration')
  @HttpCode(200)
  async restore(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<OwnCompanyImages> {
    await this.images.restore(id, company);
    return this.images.list(company, locale);
  }

  /** Returns the bytes of an image of a verified company; before that, only of the reader's own company. */
  @Public()
  @ApiProduces('image/webp')
  @ApiOkResponse(FILE)
  @Get('companies/:id/images/:imageId')
  async file(
    @Param('id') id: string,
    @Param('imageId') imageId: string,
    @MaybePrincipal() reader: Principal | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendImage(reply, await this.shown.find(id, imageId, reader));
  }
}
