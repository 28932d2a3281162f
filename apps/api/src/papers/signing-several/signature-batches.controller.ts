import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import type { FastifyRequest } from 'fastify';
import { SkipIdempotency } from '../../http/idempotency/skip-idempotency.decorator.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { callerOf } from '../signing/caller-of.js';
import { SendBatchCode } from './send-batch-code.js';
import { SignBatch } from './sign-batch.js';
import { BatchSignatureInput, SignatureBatchInput, SignatureBatchResult, SignatureBatchSent } from './signature-batches.dto.js';

const HOUR = 3_600;

/** Papers of one's own account that one code signs together. */
@Controller('account/signature-batches')
export class SignatureBatchesController {
  constructor(
    private readonly sending: SendBatchCode,
    private readonly signing: SignBatch,
  ) {}

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
    return this.sending.execute(input, principal, locale);
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
    return this.signing.execute({ id, accountId }, input, callerOf(request), locale);
  }
}
