import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { PlaceForStudent } from '../../core/placements/placements.dto.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { PlacementsService } from './placements.service.js';

/** The places of a student, once both sides agreed. */
@Controller('student/placements/:id')
export class PlacementsController {
  constructor(private readonly placements: PlacementsService) {}

  /** Whom to ask for, where, when, and who follows. */
  @Policy('read', 'Placement')
  @Get()
  read(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<PlaceForStudent> {
    return this.placements.read(id, student, locale);
  }

  /** The first day, for the calendar of the student. */
  @Policy('read', 'Placement')
  @Get('first-day.ics')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  calendar(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<StreamableFile> {
    return this.placements.calendar(id, student, locale);
  }
}
