import { Body, Controller, HttpCode, Post, type StreamableFile } from '@nestjs/common';
import { PdfRoute, pdfFile } from '../../../http/server/pdf-route.decorator.js';
import { Public } from '../../../http/session/policy.decorator.js';
import { LinkRoute } from '../../../http/throttling/link-route.decorator.js';
import { AgreementTokenInput } from '../../views/agreements.dto.js';
import { SignatureLinkGiven } from '../signing.dto.js';
import { GuardianPaper, GuardianSeatInput } from './guardian-papers.dto.js';
import { GuardianPapersService } from './guardian-papers.service.js';

/** Papers of a child that its guardian signs, by the link of the guardian's page. */
@Public()
@Controller('guardian-pages')
export class GuardianPapersController {
  constructor(private readonly papers: GuardianPapersService) {}

  /** Those that are out for signature or signed, what waits for this guardian first. */
  @LinkRoute()
  @Post('papers')
  @HttpCode(200)
  list(@Body() { token }: AgreementTokenInput): Promise<GuardianPaper[]> {
    return this.papers.list(token);
  }

  /** Opens the signing page of one of them. */
  @LinkRoute()
  @Post('paper-link')
  @HttpCode(200)
  open(@Body() { token, id }: GuardianSeatInput): Promise<SignatureLinkGiven> {
    return this.papers.open(token, id);
  }

  /** The PDF of one of them: the sealed one once there is one. */
  @LinkRoute()
  @Post('paper-file')
  @HttpCode(200)
  @PdfRoute()
  async file(@Body() { token, id }: GuardianSeatInput): Promise<StreamableFile> {
    return pdfFile(await this.papers.file(token, id));
  }
}
