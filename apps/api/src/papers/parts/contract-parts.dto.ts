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
import { Nested, NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { Idcc, NafCode, Siret, Uai } from '../../http/validation/fields/register.decorators.js';
import { isText, rule } from '../../http/validation/rule.js';
import { ContractSignatoryDto } from './contract-signatory.dto.js';
import { PartEmail, PartName, PartText } from './part-fields.js';

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
export class EmployerPartDto extends ContractSignatoryDto {
  @optional(Siret())
  siret?: string;
  @optional(NafCode())
  naf?: string;
  @optional(Idcc())
  idcc?: string;
  @PartName(EMPLOYER_TEXTS.address)
  address?: string;
  @OptionalWhole(0, PEOPLE_MAX)
  headcount?: number;
  @OptionalFlag()
  isPublic?: boolean;

  @PartName(EMPLOYER_TEXTS.masterName)
  masterName?: string;
  @PartName(EMPLOYER_TEXTS.masterJob)
  masterJob?: string;
  @PartEmail()
  masterEmail?: string;
  @PartName(EMPLOYER_TEXTS.masterDiploma)
  masterDiploma?: string;
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

  @PartName(EMPLOYER_TEXTS.secondMasterName)
  secondMasterName?: string;
  @PartName(EMPLOYER_TEXTS.secondMasterJob)
  secondMasterJob?: string;
  @PartEmail()
  secondMasterEmail?: string;
  @PartName(EMPLOYER_TEXTS.secondMasterDiploma)
  secondMasterDiploma?: string;
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
  @optional(ContractNumber())
  previousNumber?: string;
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
  @PartName(EMPLOYER_TEXTS.pensionFund)
  pensionFund?: string;
  @PartText(EMPLOYER_TEXTS.benefits)
  benefits?: string;

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
}

/** What is asked of the apprentice; never their social security number, nationality, family, health or bank. */
export class ApprenticePartDto {
  @PartName(APPRENTICE_TEXTS.address)
  address?: string;
  @PartName(APPRENTICE_TEXTS.lastClass)
  lastClass?: string;
  @PartName(APPRENTICE_TEXTS.lastDiploma)
  lastDiploma?: string;
  @optional(Choice(SITUATIONS_BEFORE, 'SituationBefore'))
  situationBefore?: SituationBefore;
}

/** What the training centre fills. */
export class CfaPartDto extends ContractSignatoryDto {
  @PartName(CFA_TEXTS.name)
  name?: string;
  @optional(Siret())
  siret?: string;
  @optional(Uai())
  uai?: string;
  @PartName(CFA_TEXTS.address)
  address?: string;
  @optional(Rncp())
  rncp?: string;
  @optional(DiplomaCode())
  diplomaCode?: string;
  @PartName(CFA_TEXTS.diplomaTitle)
  diplomaTitle?: string;
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
}

class PartSaved {
  /** Of the part as it was read: one that was saved since is not written over. */
  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class EmployerPartInput extends PartSaved {
  @Nested(() => EmployerPartDto)
  content!: EmployerPartDto;
}

export class ApprenticePartInput extends PartSaved {
  @Nested(() => ApprenticePartDto)
  content!: ApprenticePartDto;
}

export class CfaPartInput extends PartSaved {
  @Nested(() => CfaPartDto)
  content!: CfaPartDto;
}
