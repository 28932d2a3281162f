import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { ClassFilter } from './class-export.dto.js';
import { ClassExport } from './class-export.service.js';

const A_FILE = { schema: { type: 'string', format: 'binary' } };

@Controller('classes/:id')
export class ClassExportController {
  constructor(private readonly exports: ClassExport) {}

  /** UTF-8 with byte order mark, cells between semicolons, all quoted. */
  @Policy('read', 'ClassGroup')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Get('export.csv')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse(A_FILE)
  csv(
    @Param('id') id: string,
    @Query() filter: ClassFilter,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    return this.exports.csv({ id, filter, locale }, member);
  }

  @Policy('read', 'ClassGroup')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Get('export.xlsx')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse(A_FILE)
  xlsx(
    @Param('id') id: string,
    @Query() filter: ClassFilter,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    return this.exports.xlsx({ id, filter, locale }, member);
  }
}
