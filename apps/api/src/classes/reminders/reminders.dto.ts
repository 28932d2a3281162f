import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize } from 'class-validator';
import { Ids } from '../../http/validation/fields/id.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

export class ReminderText {
  @Text({ max: 800, lines: true })
  @NoHtml()
  text!: string;
}

export class ReminderInput extends ReminderText {
  @ArrayMinSize(1)
  @Ids({ max: 200 })
  studentIds!: string[];
}

export class ReminderPreview {
  subject!: string;
  /** The letter as plain text, as it will be sent. */
  text!: string;
}

export class RemindersWritten {
  @ApiProperty({ type: 'integer' })
  written!: number;
  /** Written to today already, placed, or with an address that is not confirmed. */
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
