import { ApiProperty, PickType } from '@nestjs/swagger';
import { MAX_QUESTIONS } from '@seve/domain';
import { AGE_BANDS, type AgeBand } from '@seve/law';
import { IsOptional } from 'class-validator';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { Integer } from '../../../http/validation/fields/integer.decorator.js';
import { Text, TextLines } from '../../../http/validation/fields/text.decorator.js';
import { OfferInput } from '../writing/offer-input.dto.js';

const AS_WRITTEN = [
  'kind',
  'startFrom',
  'startTo',
  'durationWeeks',
  'weeklyMinutes',
  'payCents',
  'payMaxCents',
  'payUnit',
  'minAge',
  'communeInsee',
  'companySiteId',
  'hazards',
] as const;

/** What the law reads of an offer, while it is being written: everything but its kind may still be open. */
export class OfferLegalCheckInput extends PickType(OfferInput, AS_WRITTEN) {
  @Text({ min: 0, max: 150 })
  title!: string;

  @Text({ min: 0, max: 5_000, lines: true })
  description!: string;

  @IsOptional()
  @Text({ min: 0, max: 300 })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  rhythm?: string | null;

  @IsOptional()
  @Text({ min: 0, max: 300 })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  drivingLicenceReason?: string | null;

  @IsOptional()
  @TextLines({ most: MAX_QUESTIONS, min: 0, max: 200 })
  @ApiProperty({ required: false })
  questions?: string[];

  @IsOptional()
  @Integer({ min: 1, max: 50 })
  @ApiProperty({ nullable: true, required: false })
  seats?: number | null;

  /** Of an offer that is changed: the seats it holds already are not counted twice. */
  @IsOptional()
  @Id()
  @ApiProperty({ nullable: true, required: false })
  offerId?: string | null;
}

/** One thing the law says of the offer, in the reader's language. */
export class OfferLegalReason {
  /** Field of the offer. */
  path!: string;
  /** Name of the rule: what a confirmation names. */
  rule!: string;
  article!: string;
  sentence!: string;
  @ApiProperty({ type: 'string', nullable: true })
  remedy!: string | null;
  /** What the texts leave open. */
  @ApiProperty({ type: 'string', nullable: true })
  doubt!: string | null;
}

/** An aid, not legal advice. */
export class OfferLegalCheck {
  /** Keep the offer from being published. */
  refused!: OfferLegalReason[];
  /** Each to be confirmed before publication. */
  warned!: OfferLegalReason[];
}

export class OfferLegalPayRow {
  @ApiProperty({ enum: AGE_BANDS, enumName: 'AgeBand' })
  ageBand!: AgeBand;
  /** Of the SMIC, for the first to third year. */
  @ApiProperty({ type: 'integer', isArray: true })
  percents!: number[];
  /** Gross, at 35 hours a week, for the first to third year. */
  @ApiProperty({ type: 'integer', isArray: true })
  monthCents!: number[];
}

/** The least that an apprentice is paid on the first day of the offer. */
export class OfferLegalPay {
  rows!: OfferLegalPayRow[];
  article!: string;
  /** The SMIC of that day is known; else the newest one stands in. */
  isPublished!: boolean;
  @ApiProperty({ type: 'integer' })
  smicHourCents!: number;
  @ApiProperty({ type: 'integer' })
  smicMonthCents!: number;
  @ApiProperty({ type: 'string', format: 'date' })
  smicFrom!: string;
  smicSource!: string;
}
