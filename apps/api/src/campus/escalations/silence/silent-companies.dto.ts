import { ApiProperty } from '@nestjs/swagger';
import { CALL_OUTCOMES, type CallOutcome, PAUSE_MESSAGE_MAX } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';

/** A company that leaves applications without an answer, and what the campus has done about it. */
export class SilentCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  /** Phone number in E.164; null if none is known. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  /** Name of the contact; null, as the address, once the company has no member. */
  @ApiProperty({ type: 'string', nullable: true })
  contactName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  contactEmail!: string | null;
  /** Number of applications that ended without an answer within `SILENCE_DAYS`, and still have none. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
  /** Day on which the last of them ended. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  lastOn!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  warnedOn!: string | null;
  @ApiProperty({ type: 'integer' })
  offersPublished!: number;
  /** Instant of the pause; null while its offers are not paused for lack of answers. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  pausedAt!: Date | null;
  @ApiProperty({ type: 'string', nullable: true })
  pausedBy!: string | null;
  @ApiProperty({ type: 'integer' })
  offersPaused!: number;
  /** Number of calls of the campus within a year. */
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
  /** Message quoted in the letter to the company. */
  @IsOptional()
  @Text({ min: 0, max: PAUSE_MESSAGE_MAX, lines: true })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

/** Letter that the pause sends, as its first recipient gets it. */
export class SilencePausePreview {
  subject!: string;
  html!: string;
  /** Number of offers that the pause takes offline. */
  @ApiProperty({ type: 'integer' })
  offers!: number;
}
