import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../http/session/policy.decorator.js';
import { MaybePrincipal, type Principal } from '../../http/session/principal.js';
import { LinkRoute } from '../../http/throttling/link-route.decorator.js';
import { sendShown } from '../filed-papers/send-paper.js';
import { visitorOf } from '../signing/seat-owners.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { FiledForSignatory } from './filed-for-signatory.js';
import { FiledScanInput, FiledSignature, ObjectionInput } from './scans.dto.js';

/** Filed papers for a bound person; the link of the letter is the credential. */
@Public()
@Controller('signature-links')
export class ScanLinksController {
  constructor(private readonly filed: FiledForSignatory) {}

  /** Filed signatures that bind this person. */
  @LinkRoute()
  @Post('filed')
  @HttpCode(200)
  list(@Body() { token }: AgreementTokenInput): Promise<FiledSignature[]> {
    return this.filed.list(token);
  }

  /** The sanitized copy, made anew from the pages. */
  @LinkRoute()
  @Post('filed-file')
  @HttpCode(200)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async shown(@Body() { token, scanId }: FiledScanInput, @Res() reply: FastifyReply): Promise<void> {
    sendShown(reply, await this.filed.shown(token, scanId));
  }

  /** Objects to a filed signature with the code: the version is void, even when sealed. */
  @LinkRoute()
  @Post('objection')
  @HttpCode(204)
  object(@Body() input: ObjectionInput, @Req() request: FastifyRequest, @MaybePrincipal() reader: Principal | null): Promise<void> {
    return this.filed.object(input, visitorOf(request, reader));
  }
}
