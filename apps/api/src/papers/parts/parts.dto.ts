import { ApiProperty } from '@nestjs/swagger';
import { HOST_QUESTIONS, HOST_TEXTS, type HostQuestion, INTERRUPTIONS_MAX, SCHOOL_TEXTS, STUDENT_TEXTS } from '@seve/domain';
import { HAZARDS, type Hazard } from '@seve/law';
import { ArrayMaxSize, IsArray, IsOptional, ValidateIf } from 'class-validator';
import { PEOPLE_MAX } from '../../core/placements/host-answers.dto.js';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choice, Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { Nested, NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { Siret } from '../../http/validation/fields/register.decorators.js';
import { rule } from '../../http/validation/rule.js';
import { PartText, partField, partWithTexts } from './part-fields.js';
import { partInput } from './part-input.dto.js';

const HAZARD_TAGS = HAZARDS.map(({ tag }) => tag);
const SPANS_MAX = 6;
/** Minutes from midnight to the end of the day after: a night ends there. */
const LATEST_MINUTE = 2_880;
const CENTS_MAX = 1_000_000;
const HOURS_MAX = 3_000;

const isSpan = (value: unknown): boolean => {
  const { from, to, ...more } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const isMinute = (minute: unknown) => Number.isSafeInteger(minute) && Number(minute) >= 0 && Number(minute) <= LATEST_MINUTE;
  return isMinute(from) && isMinute(to) && Object.keys(more).length === 0;
};
const isDay = (value: unknown): boolean => Array.isArray(value) && value.length <= SPANS_MAX && value.every(isSpan);

/** From one minute of the day to another. */
const SPAN = { type: 'object', properties: { from: { type: 'integer' }, to: { type: 'integer' } }, required: ['from', 'to'] };

export class AgreementInterruption {
  @CivilDay()
  from!: string;
  /** Included. */
  @CivilDay()
  to!: string;
}

export class AgreementTimetable {
  /** A list of spans for each weekday, Monday first. */
  @rule('timetable.days', (value) => Array.isArray(value) && value.length === 7 && value.every(isDay))
  @ApiProperty({ type: 'array', items: { type: 'array', items: SPAN } })
  days!: { from: number; to: number }[][];

  @IsArray()
  @ArrayMaxSize(INTERRUPTIONS_MAX)
  @NestedEach(() => AgreementInterruption)
  interruptions!: AgreementInterruption[];

  @StrictBoolean()
  worksHolidays!: boolean;
}

export class AgreementAllowanceDto {
  @Integer({ min: 0, max: CENTS_MAX })
  cents!: number;
  @Choice(['hour', 'month'], 'AllowanceUnit')
  unit!: 'hour' | 'month';
}

/** What the host fills; every field may be missing while it is written. */
export class HostPartDto extends partWithTexts(HOST_TEXTS, { liabilityPolicy: PartText(HOST_TEXTS.liabilityPolicy) }) {
  @ValidateIf((_input, value) => value !== undefined)
  @Nested(() => AgreementTimetable)
  timetable?: AgreementTimetable;

  @IsOptional()
  @Choices(HAZARD_TAGS, 'Hazard')
  hazards?: Hazard[];

  /** Null: none is paid. */
  @IsOptional()
  @Nested(() => AgreementAllowanceDto)
  @ApiProperty({ type: AgreementAllowanceDto, nullable: true, required: false })
  allowance?: AgreementAllowanceDto | null;

  /** The signatory may bind the host. */
  @IsOptional()
  @StrictBoolean()
  hasPower?: boolean;

  /** No permanent post, peak of work, seasonal job or replacement (L124-7 of the Code de l'éducation). */
  @IsOptional()
  @StrictBoolean()
  isNoJob?: boolean;

  /** Two letters of a country other than France. */
  @IsOptional()
  @rule('agreement.country', (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value) && value !== 'FR')
  @ApiProperty({ type: 'string', required: false })
  country?: string;

  /** Of the site; kept only where Sève does not know it. */
  @partField(Siret())
  siret?: string;

  /** Employees of the whole company on the last day of the month before; kept only where the company has not given it. */
  @IsOptional()
  @Integer({ min: 0, max: PEOPLE_MAX })
  headcount?: number;

  /** Mean of the twelve months before, in hundredths of a person. */
  @IsOptional()
  @Integer({ min: 0, max: PEOPLE_MAX * 100 })
  headcountMean?: number;

  /** Questions answered by "I do not know". */
  @IsOptional()
  @Choices(HOST_QUESTIONS, 'HostQuestion')
  notKnown?: HostQuestion[];
}

/** What the school fills. */
export class SchoolPartDto extends partWithTexts(SCHOOL_TEXTS) {
  /** In the year, without the placement. */
  @IsOptional()
  @Integer({ min: 1, max: HOURS_MAX })
  courseHours?: number;

  /** Of them, with the teacher in the room. */
  @IsOptional()
  @Integer({ min: 0, max: HOURS_MAX })
  faceToFaceHours?: number;

  @IsOptional()
  @StrictBoolean()
  hasPower?: boolean;

  @IsOptional()
  @StrictBoolean()
  isConfidential?: boolean;

  @IsOptional()
  @StrictBoolean()
  hasCountrySheet?: boolean;
}

/** Whom to call; nothing else is asked of a student. */
export class StudentPartDto extends partWithTexts(STUDENT_TEXTS) {}

export class HostPartInput extends partInput(HostPartDto) {}
export class SchoolPartInput extends partInput(SchoolPartDto) {}
export class StudentPartInput extends partInput(StudentPartDto) {}

export class AgreementDaysInput {
  @CivilDay()
  startOn!: string;
  @CivilDay()
  endOn!: string;
}
