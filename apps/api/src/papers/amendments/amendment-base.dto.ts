import { ApiProperty } from '@nestjs/swagger';
import {
  AMENDMENT_REASON_MAX,
  AMENDMENT_STATES,
  type AmendmentState,
  OBJECTION_EFFECTS,
  type ObjectionEffect,
  REMARK_MAX,
  ROLES,
  type Role,
} from '@seve/domain';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NoContacts, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

/** What every amendment begins with, whatever it changes. */
export class AmendmentGrounds {
  /** Reason for the change; printed on the paper, which a minor reads. */
  @Text({ max: AMENDMENT_REASON_MAX, lines: true })
  @NoHtml()
  @NoContacts()
  reason!: string;

  /** First day on which it holds; of an early end, the last day of presence. */
  @CivilDay()
  effectiveOn!: string;
}

export class AmendmentSaved {
  /** Of the amendment as it was read. */
  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class AmendmentRemark {
  @Text({ max: REMARK_MAX, lines: true })
  @NoHtml()
  remark!: string;
}

/** What changes in a field, in words. */
export class FieldChangeView {
  field!: string;
  @ApiProperty({ type: 'string', nullable: true })
  before!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  after!: string | null;
}

/** A value that an amendment has changed, beside the one that was signed first. */
export class ConsolidatedView {
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

export class AmendmentBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
