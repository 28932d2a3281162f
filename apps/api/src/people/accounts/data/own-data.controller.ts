import { Body, Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { SkipIdempotency } from '../../../http/idempotency/skip-idempotency.decorator.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { OwnDataInput, OwnDataSummaryView } from './own-data.dto.js';
import { OwnDataService } from './own-data.service.js';

/** All that is kept about the person of the session. */
@Controller('account/data')
export class OwnDataController {
  constructor(private readonly data: OwnDataService) {}

  /** What there is, without its content. */
  @Policy('read', 'Account')
  @Get()
  summary(@CurrentPrincipal() principal: Principal, @ReaderLocale() locale: Locale): Promise<OwnDataSummaryView> {
    return this.data.summary(principal, locale);
  }

  /** All of it, as JSON or as a tagged PDF; asks for a fresh proof. */
  @Policy('read', 'Account')
  @Throttle({ points: 20, seconds: 3_600, by: 'account' })
  @SkipIdempotency()
  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf', 'application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async copy(@CurrentPrincipal() principal: Principal, @Body() { format }: OwnDataInput): Promise<StreamableFile> {
    const { bytes, type, name } = await this.data.copy(principal, format);
    return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"`, length: bytes.length });
  }
}
