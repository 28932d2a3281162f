import { ApiProperty } from '@nestjs/swagger';
import { HOST_ANSWER_SOURCES, HOST_QUESTIONS, HOST_TEXTS, type HostAnswerSource, type HostQuestion } from '@seve/domain';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { Choices } from '../../http/validation/fields/choice.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { Siret } from '../../http/validation/fields/register.decorators.js';
import { NoContactsInName, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText } from '../../http/validation/rule.js';

export const PEOPLE_MAX = 1_000_000;

const blankIsAbsent = Transform(({ value }: { value: unknown }) => (isText(value) && value.trim() === '' ? undefined : value));
const OPTIONAL_TEXT = ApiProperty({ type: 'string', required: false });

/** What is known of a host from a paper that was seen. Left out: not known. */
export class HostFactsInput {
  /** Of the site. */
  @blankIsAbsent
  @IsOptional()
  @Siret()
  @OPTIONAL_TEXT
  siret?: string;

  /** Employees of the whole company on the last day of the month before. */
  @IsOptional()
  @Integer({ min: 0, max: PEOPLE_MAX })
  headcount?: number;

  /** Mean of the twelve months before, in hundredths of a person. */
  @IsOptional()
  @Integer({ min: 0, max: PEOPLE_MAX * 100 })
  headcountMean?: number;

  @blankIsAbsent
  @IsOptional()
  @Text({ max: HOST_TEXTS.liabilityInsurer.max })
  @NoHtml()
  @NoContactsInName()
  @OPTIONAL_TEXT
  liabilityInsurer?: string;

  @blankIsAbsent
  @IsOptional()
  @Text({ max: HOST_TEXTS.liabilityPolicy.max })
  @NoHtml()
  @OPTIONAL_TEXT
  liabilityPolicy?: string;
}

/** What a host says of itself; what is left out is asked again in the agreement. */
export class HostAnswersInput extends HostFactsInput {
  /** Questions answered by "I do not know". */
  @IsOptional()
  @Choices(HOST_QUESTIONS, 'HostQuestion')
  notKnown?: HostQuestion[];
}

/** What the host was asked of itself, as the school reads it. */
export class HostAnswerView {
  @ApiProperty({ enum: HOST_QUESTIONS, enumName: 'HostQuestion' })
  question!: HostQuestion;
  /** In words; null where it does not know, and where nobody has answered. */
  @ApiProperty({ type: 'string', nullable: true })
  words!: string | null;
  /** Null where nobody has answered. */
  @ApiProperty({ enum: HOST_ANSWER_SOURCES, enumName: 'HostAnswerSource', nullable: true })
  source!: HostAnswerSource | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  on!: string | null;
  /** The school may note it, from what it has seen. */
  isOpen!: boolean;
}
