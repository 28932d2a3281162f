import { ApiProperty } from '@nestjs/swagger';
import { CALL_OUTCOMES, type CallOutcome, PAUSE_MESSAGE_MAX } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';

/** A company that leaves applications without an answer, and what the campus has done about it. */
export class SilentCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  /** E.164. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  /** Null once the company has no member, as the address. */
  @ApiProperty({ type: 'string', nullable: true })
  contactName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  contactEmail!: string | null;
  /** Applications that ended without an answer within `SILENCE_DAYS`, and have none since. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
  /** The last of them ended then. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  lastOn!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  warnedOn!: string | null;
  @ApiProperty({ type: 'integer' })
  offersPublished!: number;
  /** Null while its offers are not paused for silence. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  pausedAt!: Date | null;
  @ApiProperty({ type: 'string', nullable: true })
  pausedBy!: string | null;
  @ApiProperty({ type: 'integer' })
  offersPaused!: number;
  /** Of the campus, within a year. */
  @ApiProperty({ type: 'integer' })
  calls!: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastCalledAt!: Date | null;
  @ApiProperty({ enum: CALL_OUTCOMES, enumName: 'CallOutcome', nullable: true })
  lastOutcome!: CallOutcome | null;
}

export class SilentCompanyList {
  items!: SilentCompany[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class SilencePauseInput {
  /** Quoted in the letter to the company. */
  @IsOptional()
  @Text({ min: 0, max: PAUSE_MESSAGE_MAX, lines: true })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

/** The letter that the pause sends, as its first reader gets it. */
export class SilencePausePreview {
  subject!: string;
  html!: string;
  /** Offers that the pause takes off line. */
  @ApiProperty({ type: 'integer' })
  offers!: number;
}
