import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Level, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice, Choices } from '../http/fields/choice.decorator.js';
import { CivilDay } from '../http/fields/civil-date.decorator.js';
import { NoHtml, Text } from '../http/fields/text.decorator.js';
import { Whole } from '../http/fields/whole.decorator.js';

/** What a teacher or the campus writes of a post for its company, which says the rest. */
export class PreparedOfferInput {
  @Text({ min: 3, max: 150 })
  @NoHtml()
  title!: string;

  @Choice(OFFER_KINDS, 'OfferKind')
  kind!: OfferKind;

  @Text({ min: 30, max: 5_000, lines: true })
  @NoHtml()
  description!: string;

  @IsOptional()
  @Choices(LEVELS, 'Level')
  @ApiProperty({ required: false })
  targetLevels?: Level[];

  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  startFrom?: string | null;

  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  startTo?: string | null;

  @IsOptional()
  @Whole({ min: 1, max: 156 })
  @ApiProperty({ nullable: true, required: false })
  durationWeeks?: number | null;
}

/** The draft is its company's from now on. */
export class PreparedOffer {
  title!: string;
  companyName!: string;
}
