import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { SkipIdempotency } from '../../../http/idempotency/skip-idempotency.decorator.js';
import { PdfRoute, pdfFile } from '../../../http/server/pdf-route.decorator.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { callerOf } from '../seat-owners.js';
import { SignatureLinkGiven } from '../signing.dto.js';
import {
  BatchSignatureInput,
  EarlierFileQuery,
  OwnPaperToSign,
  OwnSignatures,
  ReadingInput,
  SignatureBatchInput,
  SignatureBatchResult,
  SignatureBatchSent,
} from './own-signatures.dto.js';
import { OwnSignaturesService } from './own-signatures.service.js';
import { SignatureBatches } from './signature-batches.js';

const HOUR = 3_600;

/** Papers that wait for the signature of one's own account. */
@Controller('account/signatures')
export class OwnSignaturesController {
  constructor(private readonly signatures: OwnSignaturesService) {}

  @Policy('read', 'Account')
  @Get()
  list(@CurrentPrincipal() { accountId }: Principal, @ReaderLocale() locale: Locale): Promise<OwnSignatures> {
    return this.signatures.list(accountId, locale);
  }

  /** Opens the signing page of one of them. */
  @Policy('read', 'Account')
  @Throttle({ points: 200, seconds: HOUR, by: 'account' })
  @SkipIdempotency()
  @Post(':id/link')
  @HttpCode(200)
  open(@Param('id') id: string, @CurrentPrincipal() { accountId }: Principal): Promise<SignatureLinkGiven> {
    return this.signatures.open(id, accountId);
  }

  /** One of them, to be read to its end. */
  @Policy('read', 'Account')
  @SkipIdempotency()
  @Post(':id/opening')
  @HttpCode(200)
  read(@Param('id') id: string, @CurrentPrincipal() { accountId }: Principal, @ReaderLocale() locale: Locale): Promise<OwnPaperToSign> {
    return this.signatures.read(id, accountId, locale);
  }

  /** The PDF that is signed. */
  @Policy('read', 'Account')
  @Get(':id/file')
  @PdfRoute()
  async file(
    @Param('id') id: string,
    @Query() { earlierId }: EarlierFileQuery,
    @CurrentPrincipal() { accountId }: Principal,
  ): Promise<StreamableFile> {
    return pdfFile(await this.signatures.file(id, accountId, earlierId));
  }

  /** The reader has come to its end. */
  @Policy('update', 'Account')
  @Post(':id/reading')
  @HttpCode(204)
  keepReading(@Param('id') id: string, @Body() input: ReadingInput, @CurrentPrincipal() { accountId }: Principal): Promise<void> {
    return this.signatures.keepReading(id, input, accountId);
  }
}

/** Papers of one's own account that one code signs together. */
@Controller('account/signature-batches')
export class SignatureBatchesController {
  constructor(private readonly batches: SignatureBatches) {}

  /** Sends six digits for exactly these papers, each read to its end. */
  @Policy('update', 'Account')
  @Throttle({ points: 10, seconds: HOUR, by: 'account' })
  @SkipIdempotency()
  @Post()
  @HttpCode(200)
  send(
    @Body() input: SignatureBatchInput,
    @CurrentPrincipal() principal: Principal,
    @ReaderLocale() locale: Locale,
  ): Promise<SignatureBatchSent> {
    return this.batches.send(input, principal, locale);
  }

  @Policy('update', 'Account')
  @Throttle({ points: 200, seconds: HOUR, by: 'account' })
  @SkipIdempotency()
  @Post(':id/signature')
  @HttpCode(200)
  sign(
    @Param('id') id: string,
    @Body() input: BatchSignatureInput,
    @CurrentPrincipal() { accountId }: Principal,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
  ): Promise<SignatureBatchResult> {
    return this.batches.sign({ id, accountId }, input, callerOf(request), locale);
  }
}
