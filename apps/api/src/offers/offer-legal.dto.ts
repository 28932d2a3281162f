import { ApiProperty } from '@nestjs/swagger';
import { MAX_QUESTIONS, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { AGE_BANDS, type AgeBand, HAZARDS, type Hazard } from '@seve/law';
import { IsOptional } from 'class-validator';
import { Choice, Choices } from '../http/fields/choice.decorator.js';
import { CivilDay } from '../http/fields/civil-date.decorator.js';
import { Id } from '../http/fields/id.decorator.js';
import { CommuneInsee } from '../http/fields/register.decorators.js';
import { Text, TextLines } from '../http/fields/text.decorator.js';
import { Whole } from '../http/fields/whole.decorator.js';
import { PAY_UNITS, type PayUnit } from './offer-card.dto.js';

const HAZARD_TAGS = HAZARDS.map(({ tag }) => tag);

/** What the law reads of an offer, while it is being written: everything but its kind may still be open. */
export class OfferLegalCheckInput {
  @Choice(OFFER_KINDS, 'OfferKind')
  kind!: OfferKind;

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
  @Whole({ min: 1, max: 50 })
  @ApiProperty({ nullable: true, required: false })
  seats?: number | null;

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

  /** 2,100 are 35 hours; they count when left out. */
  @IsOptional()
  @Whole({ min: 60, max: 2_880 })
  @ApiProperty({ nullable: true, required: false })
  weeklyMinutes?: number | null;

  @IsOptional()
  @Whole({ min: 1, max: 10_000_000 })
  @ApiProperty({ nullable: true, required: false })
  payCents?: number | null;

  @IsOptional()
  @Whole({ min: 1, max: 10_000_000 })
  @ApiProperty({ nullable: true, required: false })
  payMaxCents?: number | null;

  @IsOptional()
  @Choice(PAY_UNITS, 'PayUnit')
  @ApiProperty({ nullable: true, required: false })
  payUnit?: PayUnit | null;

  @IsOptional()
  @Whole({ min: 14, max: 65 })
  @ApiProperty({ nullable: true, required: false })
  minAge?: number | null;

  /** Where the work is; the site's commune when left out. Its academy may let more pupils in. */
  @IsOptional()
  @CommuneInsee()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  communeInsee?: string | null;

  /** Of an offer that is changed: the seats it holds already are not counted twice. */
  @IsOptional()
  @Id()
  @ApiProperty({ nullable: true, required: false })
  offerId?: string | null;

  @Choices(HAZARD_TAGS, 'Hazard')
  hazards!: Hazard[];

  /** One of the company's own sites; the first when left out. */
  @IsOptional()
  @Id()
  @ApiProperty({ nullable: true, required: false })
  companySiteId?: string | null;
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
