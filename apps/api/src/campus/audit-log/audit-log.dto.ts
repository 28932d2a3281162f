import { ApiProperty } from '@nestjs/swagger';
import {
  AUDIT_ACTS,
  AUDIT_CODES,
  AUDIT_GROUPS,
  AUDIT_THINGS,
  type AuditAct,
  type AuditCode,
  type AuditGroup,
  type AuditThing,
  ROLES,
  type Role,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

export class AuditQuery extends PageQuery {
  @IsOptional()
  @Choice(AUDIT_GROUPS, 'AuditGroup')
  group?: AuditGroup;

  @IsOptional()
  @CivilDay()
  from?: string;

  @IsOptional()
  @CivilDay()
  to?: string;
}

export class AuditEntryView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  at!: Date;
  @ApiProperty({ enum: AUDIT_ACTS, enumName: 'AuditAct' })
  act!: AuditAct;
  @ApiProperty({ enum: AUDIT_THINGS, enumName: 'AuditThing' })
  on!: AuditThing;
  @ApiProperty({ enum: AUDIT_CODES, enumName: 'AuditCode', nullable: true })
  code!: AuditCode | null;
  /** Role of the actor; null for a visitor. */
  @ApiProperty({ enum: ROLES, enumName: 'Role', nullable: true })
  role!: Role | null;
  /** Name of the actor; null for a visitor, the system and an erased account. Only a student's school sees the student's name. */
  @ApiProperty({ type: 'string', nullable: true })
  actorName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  thingName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
  /** Pseudonym of the session, the same in all its entries; gives access to nothing. */
  @ApiProperty({ type: 'string', nullable: true })
  session!: string | null;
  /** Pseudonym of the client address, the same in all its entries; the address cannot be derived from it. */
  @ApiProperty({ type: 'string', nullable: true })
  address!: string | null;
}

/** Last full check of the audit chain. */
export class AuditChainView {
  checkedAt!: Date;
  entries!: number;
  /**
   * Number of the first entry that was changed, removed, is out of time order or differs from an attested one; null when the chain is
   * intact.
   */
  @ApiProperty({ type: 'string', nullable: true })
  brokenAt!: string | null;
}

export class AuditPage {
  items!: AuditEntryView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** Last check of the chain, for the campus only; null before the first check. */
  @ApiProperty({ type: AuditChainView, nullable: true })
  chain!: AuditChainView | null;
}
