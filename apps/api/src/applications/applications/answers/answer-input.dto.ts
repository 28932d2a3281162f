import { ApiProperty } from '@nestjs/swagger';
import {
  INTERVIEW_MINUTES,
  INTERVIEW_MODES,
  INTERVIEW_SLOTS_MAX,
  INTERVIEW_WITHIN_DAYS,
  type InterviewMode,
  OTHER_TIMES_MAX,
  REFUSAL_REASONS,
  type RefusalReason,
} from '@seve/domain';
import { IsOptional, ValidateIf } from 'class-validator';
import { StrictBoolean } from '../../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { Instants } from '../../../http/validation/fields/instants.decorator.js';
import { Integer } from '../../../http/validation/fields/integer.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

/** What every answer of a company may say. */
export class AnswerInput {
  /** Version of the application as it was on the screen: an answer given meanwhile by another member is not overwritten. */
  @IsOptional()
  @Integer({ min: 1, max: 1_000_000_000 })
  @ApiProperty({ type: 'integer', nullable: true, required: false })
  version?: number | null;
}

export class OfferingInput extends AnswerInput {
  /** The student reads it with the offer. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

export class PoolingInput extends AnswerInput {
  /** The student reads it with the question whether the file may be kept. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

export class PoolAgreementInput {
  /** Version of the words that were on the screen. */
  @Text({ max: 20 })
  consentTextVersion!: string;
}

export class RejectionInput extends AnswerInput {
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  reason!: RefusalReason;

  /** The student reads it with the reason. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;

  /** False: the student reads neither reason nor message. */
  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  @ApiProperty({ type: 'boolean', required: false, default: true })
  shared?: boolean;
}

export class InterviewInput extends AnswerInput {
  @Choice(INTERVIEW_MODES, 'InterviewMode')
  mode!: InterviewMode;

  /** Address, link of the call, or the number that will call. */
  @Text({ min: 0, max: 300 })
  place!: string;

  @Text({ min: 0, max: 1_000, lines: true })
  note!: string;

  @Integer(INTERVIEW_MINUTES)
  durationMinutes!: number;

  @ApiProperty({ description: `Times to choose from: to come, within ${INTERVIEW_WITHIN_DAYS} days, each once.` })
  @Instants({ min: 1, max: INTERVIEW_SLOTS_MAX })
  slots!: string[];
}

export class InterviewCancellationInput extends AnswerInput {
  /** Both read it with the news. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  note?: string | null;
}

export class SlotsRefusalInput {
  /** Which other times would do; the company reads it. */
  @IsOptional()
  @Text({ min: 0, max: OTHER_TIMES_MAX, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  otherTimes?: string | null;
}

export class SlotChoiceInput {
  @Id()
  slotId!: string;
}
