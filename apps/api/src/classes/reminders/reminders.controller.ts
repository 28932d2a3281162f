import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentTeacher, type TeacherPrincipal } from '../../http/session/principal.js';
import {
  ReminderInput,
  ReminderPreview,
  ReminderPreviewInput,
  ReminderRecipients,
  ReminderRecipientsInput,
  RemindersTakenBack,
  RemindersWritten,
} from './reminders.dto.js';
import { RemindersService } from './reminders.service.js';

@Controller('classes/:id/reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  /** Writes to these students of the class in one act, one letter a day each; it leaves half a minute later. */
  @Policy('note', 'StudentSheet')
  @Post()
  @HttpCode(200)
  write(@Param('id') id: string, @Body() input: ReminderInput, @CurrentTeacher() teacher: TeacherPrincipal): Promise<RemindersWritten> {
    return this.reminders.write(id, input, teacher);
  }

  /** Whom a letter would reach now, and who is left out for which reason. */
  @Policy('note', 'StudentSheet')
  @Post('recipients')
  @HttpCode(200)
  recipients(
    @Param('id') id: string,
    @Body() input: ReminderRecipientsInput,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<ReminderRecipients> {
    return this.reminders.recipients(id, input, teacher);
  }

  /** The letter of one student, as it would be sent. */
  @Policy('note', 'StudentSheet')
  @Post('preview')
  @HttpCode(200)
  preview(
    @Param('id') id: string,
    @Body() input: ReminderPreviewInput,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<ReminderPreview> {
    return this.reminders.preview(id, input, teacher);
  }

  /** Takes back those that have not left. */
  @Policy('note', 'StudentSheet')
  @Delete()
  @HttpCode(200)
  takeBack(@Param('id') id: string, @CurrentTeacher() teacher: TeacherPrincipal): Promise<RemindersTakenBack> {
    return this.reminders.takeBack(id, teacher);
  }
}
