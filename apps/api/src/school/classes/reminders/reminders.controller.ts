import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
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
  @Policy('remind', 'StudentSheet')
  @Post()
  @HttpCode(200)
  write(@Param('id') id: string, @Body() input: ReminderInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<RemindersWritten> {
    return this.reminders.write(id, input, member);
  }

  /** Whom a letter would reach now, and who is left out for which reason. */
  @Policy('remind', 'StudentSheet')
  @Post('recipients')
  @HttpCode(200)
  recipients(
    @Param('id') id: string,
    @Body() input: ReminderRecipientsInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<ReminderRecipients> {
    return this.reminders.recipients(id, input, member);
  }

  /** The letter of one student, as it would be sent. */
  @Policy('remind', 'StudentSheet')
  @Post('preview')
  @HttpCode(200)
  preview(
    @Param('id') id: string,
    @Body() input: ReminderPreviewInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<ReminderPreview> {
    return this.reminders.preview(id, input, member);
  }

  /** Takes back those that have not left. */
  @Policy('remind', 'StudentSheet')
  @Delete()
  @HttpCode(200)
  takeBack(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<RemindersTakenBack> {
    return this.reminders.takeBack(id, member);
  }
}
