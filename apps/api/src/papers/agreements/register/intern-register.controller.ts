import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { internRegister } from '@seve/database';
import type { Locale } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { REGISTER_FILE, registerCsv } from './register-csv.js';

/** The register of interns of a company. */
@Controller('company/intern-register')
export class InternRegisterController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Interns whose agreement is signed, in the order of their arrival. UTF-8 with byte order mark, cells between semicolons, all quoted. */
  @Policy('host', 'Agreement')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Get('export.csv')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async csv(@CurrentCompany() { companyId }: CompanyPrincipal, @ReaderLocale() locale: Locale): Promise<StreamableFile> {
    const rows = await internRegister(this.dataSource.manager, companyId, this.clock.today());
    return new StreamableFile(Buffer.from(registerCsv(rows, locale)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${REGISTER_FILE[locale]}-${this.clock.today()}.csv"`,
    });
  }
}
