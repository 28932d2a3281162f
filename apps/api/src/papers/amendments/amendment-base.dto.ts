import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  AMENDMENT_ACTS,
  AMENDMENT_REASON_MAX,
  AMENDMENT_STATES,
  type AmendmentAct,
  type AmendmentState,
  OBJECTION_EFFECTS,
  type ObjectionEffect,
  REMARK_MAX,
  ROLES,
  type Role,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Nested } from '../../http/validation/fields/nested.decorator.js';
import { NoContacts, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { AgreementDaysInput } from '../parts/parts.dto.js';
import { VersionView } from '../signing/signing.dto.js';

/** By which an amendment begins, whatever it changes. */
export function amendmentInput<Motive extends string>(list: readonly Motive[], enumName: string) {
  class BeginningInput {
    /** Reason for the change; printed on the paper, which a minor reads. */
    @Text({ max: AMENDMENT_REASON_MAX, lines: true })
    @NoHtml()
    @NoContacts()
    reason!: string;

    /** First day on which it holds; of an early end, the last day of presence. */
    @CivilDay()
    effectiveOn!: string;

    @Choices(list, enumName, 1)
    motives!: Motive[];
  }
  return BeginningInput;
}

export class AmendedDaysInput {
  /** Where the dates change; of a contract, those that were written stay where they are left out. */
  @IsOptional()
  @Nested(() => AgreementDaysInput)
  days?: AgreementDaysInput;
}

export class EffectiveDayInput {
  @CivilDay()
  effectiveOn!: string;
}

export class AmendmentRemark {
  @Text({ max: REMARK_MAX, lines: true })
  @NoHtml()
  remark!: string;
}

export class AmendmentBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** Where an amendment stands, whatever it changes. */
export class AmendmentHead {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
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
  /** What the school asks the other side to change. */
  @ApiProperty({ type: 'string', nullable: true })
  remark!: string | null;
  /** Given and asked for, of the version that is out. */
  @ApiProperty({ type: 'integer' })
  signed!: number;
  @ApiProperty({ type: 'integer' })
  signatories!: number;
  /** Effect of an objection to a filed signature on the changes of this amendment. */
  @ApiProperty({ enum: OBJECTION_EFFECTS, enumName: 'ObjectionEffect', nullable: true })
  objectionEffect!: ObjectionEffect | null;
  /** To save against. */
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** What every side reads of an amendment. */
export function amendmentView<Motive extends string, Field extends object>(list: readonly Motive[], enumName: string, field: Type<Field>) {
  class ViewOfAmendment extends AmendmentHead {
    @ApiProperty({ enum: list, enumName, isArray: true })
    motives!: Motive[];
    /** What changes, in words. */
    @ApiProperty({ type: [field] })
    fields!: Field[];
  }
  return ViewOfAmendment;
}

/** What a side reads besides. */
export function amendedPart<Content extends object>(type: Type<Content>) {
  class AmendedPart {
    /** Fields that the motives open for this side. */
    opened!: string[];
    /** Its part as it would be. */
    @ApiProperty({ type })
    content!: Content;
    /** Whether this reader may fill it now. */
    isWritable!: boolean;
  }
  return AmendedPart;
}

export class AmendedDays {
  /** As they would be. */
  @ApiProperty({ type: AgreementDaysInput })
  days!: AgreementDaysInput;
}

/** What the school reads besides. */
export class AmendmentAtSchool {
  @ApiProperty({ enum: AMENDMENT_ACTS, enumName: 'AmendmentAct', isArray: true })
  acts!: AmendmentAct[];
  /** Every version that was put to signature, the newest first. */
  versions!: VersionView[];
}

/** A value that an amendment has changed, beside the one that was signed first. */
export function consolidatedField<Party extends string>(parties: readonly Party[], enumName: string) {
  class ConsolidatedField {
    @ApiProperty({ enum: parties, enumName })
    party!: Party;
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
  return ConsolidatedField;
}

/** All amendments of a paper. */
export function amendmentsRead<Amendment extends object, Field extends object>(amendment: Type<Amendment>, field: Type<Field>) {
  class AmendmentsRead {
    @ApiProperty({ type: [field] })
    consolidated!: Field[];
    /** The newest first. */
    @ApiProperty({ type: [amendment] })
    amendments!: Amendment[];
  }
  return AmendmentsRead;
}

export function possibleMotives<Motive extends string>(list: readonly Motive[], enumName: string) {
  class PossibleMotives {
    /** Of an amendment that could begin now; none while one is open. */
    @ApiProperty({ enum: list, enumName, isArray: true })
    possibleMotives!: Motive[];
  }
  return PossibleMotives;
}
