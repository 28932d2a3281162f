import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  APPRENTICE_TEXTS,
  CFA_TEXTS,
  CONTRACT_COURSES,
  CONTRACT_TYPES,
  type ContractType,
  compactContractNumber,
  EMPLOYER_TEXTS,
  isContractNumber,
  LATE_GROUNDS,
  type LateGround,
  PAY_LINES_MAX,
  SITUATIONS_BEFORE,
  type SituationBefore,
} from '@seve/domain';
import { type ApprenticeCourse, HAZARDS, type Hazard, isDiplomaCode, isRncp, toRncp } from '@seve/law';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choice, Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { Idcc, NafCode, Siret, Uai } from '../../http/validation/fields/register.decorators.js';
import { isText, rule } from '../../http/validation/rule.js';
import { partWithTexts } from './part-fields.js';
import { partInput } from './part-input.dto.js';

const HAZARD_TAGS = HAZARDS.map(({ tag }) => tag);
const CENTS_MAX = 10_000_000;
const PEOPLE_MAX = 1_000_000;
const MONTHS_MAX = 720;
/** The longest week of the law, in minutes. */
const WEEK_MAX = 48 * 60;
const HOURS_MAX = 10_000;

/** An empty box is one that is not filled yet. */
const blankIsAbsent = Transform(({ value }: { value: unknown }) =>
  value === null || (isText(value) && value.trim() === '') ? undefined : value,
);
const optional = (...decorators: PropertyDecorator[]) =>
  applyDecorators(blankIsAbsent, IsOptional(), ...decorators, ApiProperty({ required: false, nullable: false }));

/** Number by which the ministry knows a contract, typed with or without spaces. */
export const ContractNumber = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? compactContractNumber(value) : value)),
    rule('contract.number', (value) => isText(value) && isContractNumber(value)),
    ApiProperty({ type: 'string', maxLength: 15 }),
  );

const Rncp = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? toRncp(value) : value)),
    rule('contract.rncp', (value) => isText(value) && isRncp(value)),
    ApiProperty({ type: 'string', pattern: '^RNCP\\d{2,5}$' }),
  );

const DiplomaCode = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? value.trim().toUpperCase() : value)),
    rule('contract.diploma-code', (value) => isText(value) && isDiplomaCode(value)),
    ApiProperty({ type: 'string', pattern: '^[0-9A-Z]{8}$' }),
  );

/** The signatory may bind their side; null is as good as absent. */
const MayBind = () => applyDecorators(IsOptional(), StrictBoolean(), ApiProperty({ type: 'boolean', required: false }));
const OptionalDay = () => optional(CivilDay());
const OptionalFlag = () => optional(StrictBoolean());
const OptionalWhole = (min: number, max: number) => optional(Integer({ min, max }));

/** A line of the pay table: what the employer offers from a day on. */
export class ContractPayLine {
  @CivilDay()
  from!: string;
  @Integer({ min: 1, max: 200 })
  percent!: number;
  @Choice(['smic', 'smc'], 'PayBase')
  base!: 'smic' | 'smc';
}

/** What the employer fills; every field may be missing while it is written. */
export class EmployerPartDto extends partWithTexts(EMPLOYER_TEXTS, {
  siret: optional(Siret()),
  naf: optional(NafCode()),
  idcc: optional(Idcc()),
  previousNumber: optional(ContractNumber()),
}) {
  @OptionalWhole(0, PEOPLE_MAX)
  headcount?: number;
  @OptionalFlag()
  isPublic?: boolean;

  @OptionalDay()
  masterBirthDate?: string;
  @OptionalWhole(3, 8)
  masterLevel?: number;
  /** Of the same field, and of at least the level that is prepared. */
  @OptionalFlag()
  masterHasDiploma?: boolean;
  @OptionalWhole(0, MONTHS_MAX)
  masterPracticeMonths?: number;
  /** Works in the company and is a volunteer. */
  @OptionalFlag()
  masterIsEligible?: boolean;

  @OptionalDay()
  secondMasterBirthDate?: string;
  @OptionalWhole(3, 8)
  secondMasterLevel?: number;
  @OptionalFlag()
  secondMasterHasDiploma?: boolean;
  @OptionalWhole(0, MONTHS_MAX)
  secondMasterPracticeMonths?: number;
  @OptionalFlag()
  secondMasterIsEligible?: boolean;

  @optional(Choice(CONTRACT_TYPES, 'ContractType'))
  contractType?: ContractType;
  @OptionalDay()
  companyStartOn?: string;
  @OptionalWhole(60, WEEK_MAX)
  weeklyMinutes?: number;
  @OptionalFlag()
  isHazardous?: boolean;
  @IsOptional()
  @Choices(HAZARD_TAGS, 'Hazard')
  hazards?: Hazard[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(PAY_LINES_MAX)
  @NestedEach(() => ContractPayLine)
  pay?: ContractPayLine[];
  /** Of the first month, in cents. */
  @OptionalWhole(1, CENTS_MAX)
  grossCents?: number;
  /** Conventional minimum of the post for a month of 35 h, in cents. */
  @OptionalWhole(1, CENTS_MAX)
  smcCents?: number;
  /** Monthly pay of the last year of an earlier contract, in cents. */
  @OptionalWhole(1, CENTS_MAX)
  previousCents?: number;

  @OptionalWhole(0, 9)
  otherFirms?: number;
  @OptionalWhole(0, 2_000)
  otherFirmsDays?: number;
  @OptionalFlag()
  otherFirmsHaveMasters?: boolean;

  /** Whether the employer is a parent or grandparent of a minor apprentice (L6222-5). */
  @OptionalFlag()
  isAscendant?: boolean;

  /** The employer holds the papers that the form supposes. */
  @OptionalFlag()
  hasPapers?: boolean;
  @MayBind()
  hasPower?: boolean;
}

/** What is asked of the apprentice; never their social security number, nationality, family, health or bank. */
export class ApprenticePartDto extends partWithTexts(APPRENTICE_TEXTS) {
  @optional(Choice(SITUATIONS_BEFORE, 'SituationBefore'))
  situationBefore?: SituationBefore;
}

/** What the training centre fills. */
export class CfaPartDto extends partWithTexts(CFA_TEXTS, {
  siret: optional(Siret()),
  uai: optional(Uai(), ApiProperty({ type: 'string' })),
  rncp: optional(Rncp()),
  diplomaCode: optional(DiplomaCode()),
}) {
  @OptionalWhole(3, 8)
  diplomaLevel?: number;
  @OptionalDay()
  trainingStartOn?: string;
  @OptionalDay()
  trainingEndOn?: string;
  @OptionalWhole(1, HOURS_MAX)
  trainingHours?: number;
  @optional(Choice(CONTRACT_COURSES, 'ApprenticeCourse'))
  course?: ApprenticeCourse;
  @OptionalWhole(1, 3)
  cycleYears?: number;
  @OptionalWhole(0, 2)
  yearsDone?: number;
  /** Last day of the contract whose exam was failed. */
  @OptionalDay()
  initialEndOn?: string;
  @optional(Choice(LATE_GROUNDS, 'LateGround'))
  lateGround?: LateGround;
  /** Last day of the contract before. */
  @OptionalDay()
  previousEndOn?: string;
  @OptionalFlag()
  hasVocationalBac?: boolean;
  @MayBind()
  hasPower?: boolean;
}

export class EmployerPartInput extends partInput(EmployerPartDto) {}
export class ApprenticePartInput extends partInput(ApprenticePartDto) {}
export class CfaPartInput extends partInput(CfaPartDto) {}
