import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { HostAnswerView, HostFactsInput } from '../../../core/placements/host-answers.dto.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { agreementFinders } from '../../own-paper.js';
import { NoteHostAnswers } from './note-host-answers.js';

/** What the host of an agreement has said of itself. */
@Controller('school-agreements/:id/host-answers')
export class HostAnswersController {
  constructor(private readonly answers: NoteHostAnswers) {}

  /** Only what the platform does not know without asking. */
  @Policy('follow', 'Agreement')
  @Get()
  read(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<HostAnswerView[]> {
    return this.answers.read(agreementFinders.school(id, member), locale);
  }

  /** What the school has seen on a document, of the questions that the host has not answered. */
  @Policy('prepare', 'Agreement')
  @Put()
  note(
    @Param('id') id: string,
    @Body() input: HostFactsInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<HostAnswerView[]> {
    return this.answers.note(agreementFinders.school(id, member), input, member, locale);
  }
}
