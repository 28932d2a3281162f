import { Body, Controller, HttpCode, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkLimits } from '../../core/links/link-limits.js';
import { SkipIdempotency } from '../../http/idempotency/skip-idempotency.decorator.js';
import { PdfRoute, pdfFile } from '../../http/server/pdf-route.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { MaybePrincipal, type Principal } from '../../http/session/principal.js';
import { clientAddress } from '../../http/throttling/client-address.js';
import { LinkRoute } from '../../http/throttling/link-route.decorator.js';
import { sendShown } from '../filed-papers/send-paper.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { FiledForSignatory } from './filed-for-signatory.js';
import { FiledScanInput, FiledSignature, ObjectionInput } from './scans.dto.js';
import { visitorOf } from './seat-owners.js';
import { SignatureLinksService } from './signature-links.service.js';
import {
  CodeSent,
  DelegationInput,
  PaperForSignatory,
  SignatureCodeInput,
  SignatureFileInput,
  SignatureInput,
  SignatureRefusalInput,
} from './signing.dto.js';

/** A signatory, with or without account: the link of the letter is the key. Sent in the body, so that no log keeps it. */
@Public()
@Controller('signature-links')
export class SignatureLinksController {
  constructor(
    private readonly links: SignatureLinksService,
    private readonly limits: LinkLimits,
  ) {}

  /** The paper; 404 for a link that opens nothing any more. */
  @LinkRoute()
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: AgreementTokenInput, @ReaderLocale() locale: Locale): Promise<PaperForSignatory> {
    return this.links.read(token, locale);
  }

  /** The PDF that is signed, or the sealed one once there is one; for an amendment also the PDFs that it changes. */
  @LinkRoute()
  @Post('file')
  @HttpCode(200)
  @PdfRoute()
  async file(@Body() { token, earlierId }: SignatureFileInput): Promise<StreamableFile> {
    return pdfFile(await this.links.file(token, earlierId));
  }

  /** Sends six digits to the address of the signatory, or to the phone. */
  @LinkRoute()
  @Post('code')
  @HttpCode(200)
  code(
    @Body() input: SignatureCodeInput,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
    @MaybePrincipal() reader: Principal | null,
  ): Promise<CodeSent> {
    return this.links.sendCode(input, visitorOf(request, reader), locale);
  }

  @LinkRoute()
  @Post('signature')
  @HttpCode(200)
  sign(
    @Body() input: SignatureInput,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
    @MaybePrincipal() reader: Principal | null,
  ): Promise<PaperForSignatory> {
    return this.links.sign(input, visitorOf(request, reader), locale);
  }

  /** Refuses with a reason and the code; the version becomes void. */
  @LinkRoute()
  @Post('refusal')
  @HttpCode(204)
  refuse(@Body() input: SignatureRefusalInput, @Req() request: FastifyRequest, @MaybePrincipal() reader: Principal | null): Promise<void> {
    return this.links.refuse(input, visitorOf(request, reader));
  }

  /** Hands the signature on to another person, with the code; this link ends. */
  @LinkRoute()
  @Post('delegation')
  @HttpCode(204)
  delegate(@Body() input: DelegationInput, @Req() request: FastifyRequest, @MaybePrincipal() reader: Principal | null): Promise<void> {
    return this.links.delegate(input, visitorOf(request, reader));
  }

  /** A new link for one that is too old, to the address it was sent to. The same answer whether or not it ever opened anything. */
  @SkipIdempotency()
  @Post('renewal')
  @HttpCode(202)
  renew(@Body() { token }: AgreementTokenInput, @Req() request: FastifyRequest): Promise<void> {
    return this.limits.renew({ act: 'signature', email: token, address: clientAddress(request) }, () => this.links.renew(token));
  }
}

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
