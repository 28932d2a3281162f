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
  /** Null for a visitor. */
  @ApiProperty({ enum: ROLES, enumName: 'Role', nullable: true })
  role!: Role | null;
  /** Null for a visitor, the system and an erased account; a student is named to their school alone. */
  @ApiProperty({ type: 'string', nullable: true })
  actorName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  thingName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
  /** The same for entries of one session; opens nothing. */
  @ApiProperty({ type: 'string', nullable: true })
  session!: string | null;
  /** The same for entries from one client address, which cannot be read from it. */
  @ApiProperty({ type: 'string', nullable: true })
  address!: string | null;
}

/** The last time the whole chain was read again. */
export class AuditChainView {
  checkedAt!: Date;
  entries!: number;
  /** Number of the first entry that was changed, removed, is out of time order or differs from an attested one; null for a whole chain. */
  @ApiProperty({ type: 'string', nullable: true })
  brokenAt!: string | null;
}

export class AuditPage {
  items!: AuditEntryView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** For the campus alone; null before the first check. */
  @ApiProperty({ type: AuditChainView, nullable: true })
  chain!: AuditChainView | null;
}
