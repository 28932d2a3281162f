import { ApiProperty, PickType } from '@nestjs/swagger';
import { ANSWERS_AT_ONCE, ANSWERS_AT_ONCE_MAX, type AnswerAtOnce, REFUSAL_REASONS, type RefusalReason } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, ValidateIf } from 'class-validator';
import { Choice } from '../../../../http/validation/fields/choice.decorator.js';
import { Id } from '../../../../http/validation/fields/id.decorator.js';
import { NestedEach } from '../../../../http/validation/fields/nested.decorator.js';
import { Text } from '../../../../http/validation/fields/text.decorator.js';
import { ApplicationForCompany } from '../../views/company-application.dto.js';
import { AnswerInput, RejectionInput } from '../answer-input.dto.js';

/** One application of an answer to several. */
export class AnsweredOneInput extends AnswerInput {
  @Id()
  id!: string;

  /** Message for this student in place of the common one. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

/** One answer to several applications. */
export class SeveralAnswersInput extends PickType(RejectionInput, ['message', 'shared']) {
  @Choice(ANSWERS_AT_ONCE, 'AnswerAtOnce')
  answer!: AnswerAtOnce;

  /** Reason of a refusal; required for one. */
  @ValidateIf(({ answer }: SeveralAnswersInput) => answer === 'rejection')
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', required: false })
  reason?: RefusalReason;

  @ApiProperty({ type: [AnsweredOneInput], minItems: 1, maxItems: ANSWERS_AT_ONCE_MAX })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ANSWERS_AT_ONCE_MAX)
  @ArrayUnique((one: AnsweredOneInput | null) => one?.id)
  @NestedEach(() => AnsweredOneInput)
  applications!: AnsweredOneInput[];
}

/** `moved`: answered or withdrawn meanwhile. `barred`: a rule forbids this answer for this student. Both are left unanswered. */
export const ANSWER_OUTCOMES = ['answered', 'moved', 'barred'] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

export class AnswerLetter {
  subject!: string;
  html!: string;
  text!: string;
}

/** Preview of what the answer would do to one application. */
export class AnswerPreview {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  outcome!: AnswerOutcome;
  /** Reason why the application cannot be answered this way; null when it can. */
  @ApiProperty({ type: 'string', nullable: true })
  problem!: string | null;
  /** Letters to the student, in the student's language. */
  letters!: AnswerLetter[];
}

/** Result of the answer for one application. */
export class AnswerResult {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  outcome!: AnswerOutcome;
  @ApiProperty({ type: 'string', nullable: true })
  problem!: string | null;
  /** The application after the answer. */
  application!: ApplicationForCompany;
}
