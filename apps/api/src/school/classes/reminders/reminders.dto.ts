import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale, REMINDER_STANDINGS, type ReminderStanding } from '@seve/domain';
import { ArrayMinSize, ValidateIf } from 'class-validator';
import { StrictBoolean } from '../../../http/validation/fields/boolean.decorator.js';
import { Id, Ids } from '../../../http/validation/fields/id.decorator.js';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';

export class ReminderText {
  @Text({ max: 800, lines: true })
  @NoHtml()
  text!: string;
}

const MOST = 200;

export class ReminderRecipientsInput {
  @ArrayMinSize(1)
  @Ids({ max: MOST })
  studentIds!: string[];
}

export class ReminderInput extends ReminderText {
  @ArrayMinSize(1)
  @Ids({ max: MOST })
  studentIds!: string[];

  /** Also to those written to in the last days; default false. Never twice on one day. */
  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  alsoRecent?: boolean;
}

export class ReminderRecipient {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  @ApiProperty({ enum: REMINDER_STANDINGS, enumName: 'ReminderStanding' })
  standing!: ReminderStanding;
  /** Day of the last letter of a teacher; null for none. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  remindedOn!: string | null;
}

export class ReminderRecipients {
  /** In the order of the body. */
  recipients!: ReminderRecipient[];
}

export class ReminderPreviewInput extends ReminderText {
  /** Whose letter. */
  @Id()
  studentId!: string;
}

export class ReminderPreview {
  subject!: string;
  /** The document that the mail program of this student shows. */
  html!: string;
  /** Of the letter. */
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale!: Locale;
}

export class RemindersWritten {
  @ApiProperty({ type: 'integer' })
  written!: number;
  /** Left out, for one of the standings of the recipients. */
  @ApiProperty({ type: 'integer' })
  skipped!: number;
  /** Seconds in which they can be taken back. */
  @ApiProperty({ type: 'integer' })
  undoSeconds!: number;
}

export class RemindersTakenBack {
  @ApiProperty({ type: 'integer' })
  takenBack!: number;
}
