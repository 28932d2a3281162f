import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentTeacher, type TeacherPrincipal } from '../../http/session/principal.js';
import { ReminderInput, ReminderPreview, RemindersTakenBack, RemindersWritten, ReminderText } from './reminders.dto.js';
import { RemindersService } from './reminders.service.js';

@Controller('classes/:id/reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  /** Writes to students of the class, one letter a day each; it leaves half a minute later. */
  @Policy('note', 'StudentSheet')
  @Post()
  @HttpCode(200)
  write(@Param('id') id: string, @Body() input: ReminderInput, @CurrentTeacher() teacher: TeacherPrincipal): Promise<RemindersWritten> {
    return this.reminders.write(id, input, teacher);
  }

  /** The letter as it would be sent. */
  @Policy('note', 'StudentSheet')
  @Post('preview')
  @HttpCode(200)
  preview(
    @Param('id') id: string,
    @Body() input: ReminderText,
    @CurrentTeacher() teacher: TeacherPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ReminderPreview> {
    return this.reminders.preview(id, input, { teacher, locale });
  }

  /** Takes back those that have not left. */
  @Policy('note', 'StudentSheet')
  @Delete()
  @HttpCode(200)
  takeBack(@Param('id') id: string, @CurrentTeacher() teacher: TeacherPrincipal): Promise<RemindersTakenBack> {
    return this.reminders.takeBack(id, teacher);
  }
}
