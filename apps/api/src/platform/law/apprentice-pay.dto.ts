import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { AGE_BANDS, type AgeBand, APPRENTICE_COURSES, type ApprenticeCourse, PAY_MARKS, type PayMark } from '@seve/law';
import { IsOptional } from 'class-validator';
import { BooleanQuery } from '../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { IntegerQuery } from '../../http/validation/fields/integer.decorator.js';
import { isText, rule } from '../../http/validation/rule.js';

const Day = (example: string) => applyDecorators(CivilDay(), ApiProperty({ example }));
const Cents = (min: number, example: number) =>
  applyDecorators(IntegerQuery({ min, max: 2_000_000 }), ApiProperty({ type: 'integer', required: false, example }));

/** A contract of apprenticeship, as its pay depends on it. */
export class ApprenticePayQuery {
  @Day('2007-05-18')
  birthDate!: string;

  /** First day of the contract. */
  @Day('2026-09-01')
  start!: string;

  /** Last day of the contract, five years later at most. */
  @Day('2028-08-31')
  end!: string;

  /** `licence-pro`: a vocational bachelor. `repeat`: after a failed exam. `same-level`: in one year, at the level of a diploma held and in its field. */
  @IsOptional()
  @Choice(APPRENTICE_COURSES, 'ApprenticeCourse')
  @ApiProperty({ required: false, default: 'cycle', example: 'cycle' })
  course: ApprenticeCourse = 'cycle';

  /** Years of the whole course; for `same-level`, of the course of the diploma held. */
  @IsOptional()
  @IntegerQuery({ min: 1, max: 3 })
  @ApiProperty({ required: false, default: 3, example: 2 })
  cycleYears: number = 3;

  /** Years of the course that were done before this contract, fewer than the course has. */
  @IsOptional()
  @IntegerQuery({ min: 0, max: 2 })
  @ApiProperty({ required: false, default: 0, example: 0 })
  yearsDone: number = 0;

  /** For `repeat`, which needs it: last day of the contract whose exam was failed. This one ends within the year after (L6222-11). */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ required: false, example: '2026-08-31' })
  initialEnd?: string;

  /** Recognised as a disabled worker. */
  @IsOptional()
  @BooleanQuery()
  @ApiProperty({ required: false, default: false, example: false })
  disabled: boolean = false;

  /** Minutes a week. */
  @IsOptional()
  @IntegerQuery({ min: 60, max: 2_880 })
  @ApiProperty({ required: false, default: 2_100, example: 2_100 })
  weeklyMinutes: number = 2_100;

  /** Collective agreement of the company, 4 digits. */
  @IsOptional()
  @rule('law.idcc', (value) => isText(value) && /^\d{4}$/.test(value))
  @ApiProperty({ type: 'string', pattern: '^\\d{4}$', required: false, example: '0044' })
  idcc?: string;

  /** Conventional minimum of the post for a month of 35 hours, in cents. */
  @IsOptional()
  @Cents(100_000, 210_000)
  smcCents?: number;

  /** Monthly pay of the last year of an earlier contract whose diploma was obtained, in cents. */
  @IsOptional()
  @Cents(1, 95_219)
  previousCents?: number;

  /** Of the diploma, 3 to 8; with `headcount`, for the aid to the employer. */
  @IsOptional()
  @IntegerQuery({ min: 3, max: 8 })
  @ApiProperty({ required: false, example: 5 })
  level?: number;

  /** Staff of the whole company. */
  @IsOptional()
  @IntegerQuery({ min: 1, max: 9_999_999 })
  @ApiProperty({ required: false, example: 40 })
  headcount?: number;

  /** Day of signature, on which the scale of the law, the exceptions of age and the aid depend; `start` where it is not given. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ required: false, example: '2026-07-06' })
  signedOn?: string;
}

/** Reason for the result of a rule, in the reader's language. */
export class ApprenticePayReason {
  rule!: string;
  @ApiProperty({ example: 'Code du travail, art. D6222-26' })
  article!: string;
  /** What was computed with, by name. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }] } })
  numbers!: Record<string, number | string>;
  @ApiProperty({ example: 'De 18 à 20\u00a0ans, la 1re année est payée au moins 43\u00a0% du SMIC, soit 802,82\u00a0€ brut par mois.' })
  sentence!: string;
  /** Of a refusal: what would make it lawful. */
  @ApiProperty({ type: 'string', nullable: true })
  remedy!: string | null;
  /** What the texts leave open. */
  @ApiProperty({ type: 'string', nullable: true })
  doubt!: string | null;
}

export class ApprenticePayPeriod {
  @ApiProperty({ format: 'date' })
  from!: string;
  /** Last day, included. */
  @ApiProperty({ format: 'date' })
  to!: string;
  /** Why the period begins; none for the first. `not-published`: from here the SMIC is not known yet. */
  @ApiProperty({ enum: PAY_MARKS, enumName: 'PayMark', isArray: true })
  marks!: PayMark[];
  /** Of the scale, 1 to 3. */
  @ApiProperty({ type: 'integer', example: 1 })
  year!: number;
  @ApiProperty({ enum: AGE_BANDS, enumName: 'AgeBand' })
  ageBand!: AgeBand;
  @ApiProperty({ type: 'integer', example: 43 })
  percent!: number;
  /** What the percent is taken of: the SMIC, the conventional minimum, or the pay of the earlier contract as it is. */
  @ApiProperty({ enum: ['smic', 'smc', 'previous'], enumName: 'PayBase' })
  base!: 'smic' | 'smc' | 'previous';
  /** `law`, or the IDCC of the branch whose scale gives more. */
  @ApiProperty({ example: 'law' })
  scale!: string;
  /** Gross, a month; null where the SMIC of the period is not known. */
  @ApiProperty({ type: 'integer', nullable: true, example: 80_282 })
  amountCents!: number | null;
  /** Where the SMIC is not published yet: what the last published one gives. */
  @ApiProperty({ type: 'integer', nullable: true })
  latestCents!: number | null;
  /** Why there is no amount. */
  @ApiProperty({ type: 'string', enum: ['not-published', 'too-old', null], nullable: true })
  unknown!: 'not-published' | 'too-old' | null;
  reasons!: ApprenticePayReason[];
}

export class ApprenticePayParameter {
  @ApiProperty({ example: 'smic-hour' })
  name!: string;
  @ApiProperty({ format: 'date', example: '2026-06-01' })
  validFrom!: string;
  source!: string;
  /** When the coordination of the campus fed the row; null for a row of the release. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  fedAt!: Date | null;
  @ApiProperty({ type: 'integer', nullable: true, example: 1_231 })
  hourCents!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, example: 186_702 })
  monthCents!: number | null;
}

/** What the employer gets or owes; null where the level or the headcount was not given, or no row is known. */
export class ApprenticePayEmployer {
  /** For the first year. */
  @ApiProperty({ type: 'integer', nullable: true, example: 450_000 })
  aidCents!: number | null;
  /** Once per contract. */
  @ApiProperty({ type: 'integer', nullable: true, example: 0 })
  shareCents!: number | null;
  reasons!: ApprenticePayReason[];
}

/** May such a contract be concluded: its signature, the age, and its end after a failed exam. */
export class ApprenticePayConclusion {
  isAllowed!: boolean;
  /** Of a refusal: the rules that refuse. */
  reasons!: ApprenticePayReason[];
}

export class ApprenticePayView {
  /** `too-old`: concluded before the scale of the law that is known here. There are no periods, and a note says so. */
  @ApiProperty({ type: 'string', enum: ['not-published', 'too-old', null], nullable: true })
  unknown!: 'not-published' | 'too-old' | null;
  conclusion!: ApprenticePayConclusion;
  periods!: ApprenticePayPeriod[];
  /** What bears on the whole contract. */
  notes!: ApprenticePayReason[];
  parameters!: ApprenticePayParameter[];
  employer!: ApprenticePayEmployer;
  /** That this is an aid, not legal advice. */
  notice!: string;
}
