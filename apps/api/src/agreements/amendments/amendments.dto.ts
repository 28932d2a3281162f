import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  AMENDMENT_ACTS,
  AMENDMENT_MOTIVES,
  AMENDMENT_REASON_MAX,
  AMENDMENT_STATES,
  type AmendmentAct,
  type AmendmentMotive,
  type AmendmentState,
  EARLY_END_REASONS,
  type EarlyEndReason,
  REMARK_MAX,
  ROLES,
  type Role,
} from '@seve/domain';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Choice, Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { Whole } from '../../http/validation/fields/whole.decorator.js';
import { AgreementDaysInput, HostPartDto, SchoolPartDto } from '../parts/parts.dto.js';
import { VersionView } from '../signing/signing.dto.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';

const AMENDED_PARTIES = ['host', 'school', 'placement'] as const;
type AmendedParty = (typeof AMENDED_PARTIES)[number];

export class AmendmentInput {
  @Choices(AMENDMENT_MOTIVES, 'AmendmentMotive', 1)
  motives!: AmendmentMotive[];

  /** Why the agreement changes; it stands on the paper. */
  @Text({ max: AMENDMENT_REASON_MAX, lines: true })
  @NoHtml()
  reason!: string;

  /** First day on which it holds; of an early end, the last day of presence. */
  @CivilDay()
  effectiveOn!: string;
}

class AmendmentSaved {
  /** Of the amendment as it was read. */
  @Whole({ min: 1, max: 1_000_000 })
  version!: number;
}

export class HostAmendmentInput extends AmendmentSaved {
  /** Only the fields that the motives open. */
  @ValidateNested()
  @Type(() => HostPartDto)
  content!: HostPartDto;
}

export class SchoolAmendmentInput extends AmendmentSaved {
  @ValidateNested()
  @Type(() => SchoolPartDto)
  content!: SchoolPartDto;

  @CivilDay()
  effectiveOn!: string;

  /** Where the dates change. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AgreementDaysInput)
  days?: AgreementDaysInput;

  /** Last day of an interruption; left out as long as it is not known. */
  @IsOptional()
  @CivilDay()
  awayUntil?: string;

  /** At whose request a placement ends early. */
  @IsOptional()
  @Choice(EARLY_END_REASONS, 'EarlyEndReason')
  earlyEndReason?: EarlyEndReason;
}

export class AmendmentRemark {
  @Text({ max: REMARK_MAX, lines: true })
  @NoHtml()
  remark!: string;
}

export class AmendmentTokenInput extends AgreementTokenInput {
  @Id()
  amendmentId!: string;
}

export class AmendmentByLinkInput extends IntersectionType(AgreementTokenInput, AmendmentInput) {}
export class HostAmendmentByLinkInput extends IntersectionType(AmendmentTokenInput, HostAmendmentInput) {}

export class AmendedFieldView {
  @ApiProperty({ enum: AMENDED_PARTIES, enumName: 'AmendedParty' })
  party!: AmendedParty;
  field!: string;
  @ApiProperty({ type: 'string', nullable: true })
  before!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  after!: string | null;
}

/** A value that an amendment has changed, beside the one that was signed first. */
export class ConsolidatedFieldView {
  @ApiProperty({ enum: AMENDED_PARTIES, enumName: 'AmendedParty' })
  party!: AmendedParty;
  field!: string;
  @ApiProperty({ type: 'string', nullable: true })
  original!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  value!: string | null;
  /** Of the amendment it comes from. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ format: 'date' })
  effectiveOn!: string;
}

export class AmendmentView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ enum: AMENDMENT_MOTIVES, enumName: 'AmendmentMotive', isArray: true })
  motives!: AmendmentMotive[];
  /** Null for a minor as long as it is the word of a company. */
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
  @ApiProperty({ enum: AMENDMENT_STATES, enumName: 'AmendmentState' })
  state!: AmendmentState;
  stateAt!: Date;
  @ApiProperty({ format: 'date' })
  effectiveOn!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  begunBy!: Role;
  /** What the school asks the host to change. */
  @ApiProperty({ type: 'string', nullable: true })
  remark!: string | null;
  /** What changes, in words. */
  fields!: AmendedFieldView[];
  /** Given and asked for, of the version that is out. */
  @ApiProperty({ type: 'integer' })
  signed!: number;
  @ApiProperty({ type: 'integer' })
  signatories!: number;
  /** To save against. */
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** An amendment as the host reads it. */
export class AmendmentForHost extends AmendmentView {
  /** Fields that the motives open for the host. */
  opened!: string[];
  /** The host's part as it would be. */
  content!: HostPartDto;
  /** Whether the host may fill it now. */
  isWritable!: boolean;
}

/** An amendment as the school reads it. */
export class AmendmentForSchool extends AmendmentView {
  /** Fields that the motives open for the school. */
  opened!: string[];
  /** The school's part as it would be. */
  content!: SchoolPartDto;
  @ApiProperty({ type: AgreementDaysInput })
  days!: AgreementDaysInput;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  awayUntil!: string | null;
  @ApiProperty({ enum: EARLY_END_REASONS, enumName: 'EarlyEndReason', nullable: true })
  earlyEndReason!: EarlyEndReason | null;
  /** Whether the office may fill it now. */
  isWritable!: boolean;
  /** The teacher validates subject, skills or days again. */
  isValidationDue!: boolean;
  @ApiProperty({ enum: AMENDMENT_ACTS, enumName: 'AmendmentAct', isArray: true })
  acts!: AmendmentAct[];
  /** Every version that was put to signature, the newest first. */
  versions!: VersionView[];
}

class Amended {
  consolidated!: ConsolidatedFieldView[];
  /** Of an amendment that could begin now; none while one is open. */
  @ApiProperty({ enum: AMENDMENT_MOTIVES, enumName: 'AmendmentMotive', isArray: true })
  possibleMotives!: AmendmentMotive[];
}

export class AmendmentsForSchool extends Amended {
  /** The newest first. */
  amendments!: AmendmentForSchool[];
}

export class AmendmentsForHost extends Amended {
  /** The newest first. */
  amendments!: AmendmentForHost[];
}

export class AmendmentsForStudent {
  consolidated!: ConsolidatedFieldView[];
  /** Out for signature or signed, the newest first. */
  amendments!: AmendmentView[];
}

export class AmendmentBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
