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

/** Fields common to all answers of a company. */
export class AnswerInput {
  /** Version of the application that the author saw: prevents overwriting an answer that another member gave meanwhile. */
  @IsOptional()
  @Integer({ min: 1, max: 1_000_000_000 })
  @ApiProperty({ type: 'integer', nullable: true, required: false })
  version?: number | null;
}

export class OfferingInput extends AnswerInput {
  /** Message shown to the student with the offered seat. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

export class PoolingInput extends AnswerInput {
  /** Message shown to the student with the question whether the company may keep the file. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

export class PoolAgreementInput {
  /** Version of the consent text that was shown on the screen. */
  @Text({ max: 20 })
  consentTextVersion!: string;
}

export class RejectionInput extends AnswerInput {
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  reason!: RefusalReason;

  /** Message shown to the student with the reason. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;

  /** False hides both the reason and the message from the student. */
  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  @ApiProperty({ type: 'boolean', required: false, default: true })
  shared?: boolean;
}

export class InterviewInput extends AnswerInput {
  @Choice(INTERVIEW_MODES, 'InterviewMode')
  mode!: InterviewMode;

  /** Address, link of the call, or the phone number that will call. */
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
  /** Note that the student and the company receive with the news. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  note?: string | null;
}

export class SlotsRefusalInput {
  /** Other times that would suit the student, in the student's words; the company reads them. */
  @IsOptional()
  @Text({ min: 0, max: OTHER_TIMES_MAX, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  otherTimes?: string | null;
}

export class SlotChoiceInput {
  @Id()
  slotId!: string;
}
