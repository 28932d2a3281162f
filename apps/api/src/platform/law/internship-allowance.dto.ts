import { ApiProperty } from '@nestjs/swagger';
import { ALLOWANCE_SCHOOLS, type AllowanceSchool, RATE_POLICIES, type RatePolicy, readClosures, readWeek } from '@seve/law';
import { IsOptional } from 'class-validator';
import { LegalReasonView } from '../../core/law/legal-reason.dto.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { IntegerQuery } from '../../http/validation/fields/integer.decorator.js';
import { isText, rule } from '../../http/validation/rule.js';

const cents = (description?: string) => ApiProperty({ type: 'integer', nullable: true, description });

/** One internship as it is planned. */
export class InternshipAllowanceQuery {
  /** First day. */
  @CivilDay()
  @ApiProperty({ example: '2026-03-02' })
  from!: string;

  /** Last day, included; two years after the first at most. */
  @CivilDay()
  @ApiProperty({ example: '2026-06-30' })
  to!: string;

  /** Minutes of presence by day, Monday first. */
  @IsOptional()
  @rule('law.week', (value) => isText(value) && readWeek(value) !== null)
  @ApiProperty({ required: false, default: '420,420,420,420,420,0,0', example: '420,420,420,420,420,0,0' })
  week: string = '420,420,420,420,420,0,0';

  /** Days without presence, from the first to the last of each range. */
  @IsOptional()
  @rule('law.closures', (value) => isText(value) && readClosures(value) !== null)
  @ApiProperty({ required: false, example: '2026-04-13/2026-04-24' })
  closures?: string;

  /** `rural`: a maison familiale rurale or a like school (L813-9 of the Code rural). */
  @IsOptional()
  @Choice(ALLOWANCE_SCHOOLS, 'AllowanceSchool')
  @ApiProperty({ required: false, default: 'common' })
  school: AllowanceSchool = 'common';

  /** Hours already done with the same host in the school year of the first day. */
  @IsOptional()
  @IntegerQuery({ min: 0, max: 2_000 })
  @ApiProperty({ required: false, default: 0 })
  doneHours: number = 0;

  /** Which rate an internship across 1 January follows. */
  @IsOptional()
  @Choice(RATE_POLICIES, 'RatePolicy')
  @ApiProperty({ required: false, default: 'each-month' })
  policy: RatePolicy = 'each-month';

  /** Day of the signature; the first day unless said. Read by the policy `signature` alone. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ required: false })
  signedOn?: string;
}

export class AllowanceMonthView {
  /** `2026-03` */
  @ApiProperty({ example: '2026-03' })
  month!: string;
  /** With presence. */
  @ApiProperty({ type: 'integer', example: 22 })
  days!: number;
  @ApiProperty({ type: 'integer', example: 9_240 })
  minutes!: number;
  /** Of an hour; null where the rate is not known. */
  @cents()
  rateCents!: number | null;
  @cents()
  amountCents!: number | null;
  /** The total in equal parts, the last month with the rest. */
  @cents()
  smoothedCents!: number | null;
}

export class AllowanceRateView {
  @ApiProperty({ type: 'integer', example: 450 })
  hourCents!: number;
  @ApiProperty({ format: 'date', example: '2026-01-01' })
  validFrom!: string;
  source!: string;
  /** When the coordination of the campus fed the row; null for a row of the release. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  fedAt!: Date | null;
}

export class InternshipAllowanceView {
  /** An allowance is compulsory. */
  isDue!: boolean;
  /** Of this internship. */
  @ApiProperty({ type: 'integer', example: 34_440 })
  minutes!: number;
  /** Of 7 hours. */
  @ApiProperty({ type: 'integer', example: 82 })
  presenceDays!: number;
  /** Due above, not at. */
  @ApiProperty({ type: 'integer', example: 18_480 })
  thresholdMinutes!: number;
  /** At most 924 hours with one host in a school year. */
  isWithinSixMonths!: boolean;
  /** Whether or not they are due. */
  months!: AllowanceMonthView[];
  /** Null when the rate of a month is not known. */
  @cents()
  totalCents!: number | null;
  /** Why there is no total. */
  @ApiProperty({ enum: ['not-published', 'too-old'], nullable: true })
  unknown!: 'not-published' | 'too-old' | null;
  /** The total if the newest published rate held: to be shown as such. */
  @cents()
  totalAtLatestRateCents!: number | null;
  /** Computed with. */
  rates!: AllowanceRateView[];
  reasons!: LegalReasonView[];
  /** An aid, not legal advice. */
  notice!: string;
}
