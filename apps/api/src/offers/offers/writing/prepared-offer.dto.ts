import { ApiProperty, PickType } from '@nestjs/swagger';
import { LEVELS, type Level } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choices } from '../../../http/validation/fields/choice.decorator.js';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';
import { OfferInput } from './offer-input.dto.js';

/** What a teacher or the campus writes of a post for its company, which says the rest. */
export class PreparedOfferInput extends PickType(OfferInput, ['title', 'kind', 'startFrom', 'startTo', 'durationWeeks']) {
  @Text({ min: 30, max: 5_000, lines: true })
  @NoHtml()
  description!: string;

  @IsOptional()
  @Choices(LEVELS, 'Level')
  @ApiProperty({ required: false })
  targetLevels?: Level[];
}

/** The draft is its company's from now on. */
export class PreparedOffer {
  title!: string;
  companyName!: string;
}
