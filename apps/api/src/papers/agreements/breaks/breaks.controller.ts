import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { agreementFinders } from '../../own-paper.js';
import { EarlyEndInput, InterruptionInput, PlacementCancellationInput } from './breaks.dto.js';
import { NoteBreak } from './note-break.js';

/** Records at once what cannot wait for signatures; an amendment puts it on paper later. */
@Controller('school-agreements/:id/placement')
export class BreaksController {
  constructor(private readonly breaks: NoteBreak) {}

  /** The placement is interrupted. */
  @Policy('prepare', 'Agreement')
  @Post('interruption')
  @HttpCode(204)
  interrupt(@Param('id') id: string, @Body() input: InterruptionInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.breaks.interrupt(agreementFinders.school(id, member), input, member);
  }

  /** It goes on. */
  @Policy('prepare', 'Agreement')
  @Post('resumption')
  @HttpCode(204)
  resume(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<void> {
    return this.breaks.resume(agreementFinders.school(id, member), member, locale);
  }

  /** It ends before its last day. */
  @Policy('prepare', 'Agreement')
  @Post('early-end')
  @HttpCode(204)
  endEarly(@Param('id') id: string, @Body() input: EarlyEndInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.breaks.endEarly(agreementFinders.school(id, member), input, member);
  }

  /** It does not take place: before its first day. */
  @Policy('prepare', 'Agreement')
  @Post('cancellation')
  @HttpCode(204)
  cancel(
    @Param('id') id: string,
    @Body() input: PlacementCancellationInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.breaks.cancel(agreementFinders.school(id, member), input, member);
  }
}
