import { ApiProperty } from '@nestjs/swagger';
import { INVITED_ROLES, type InvitedRole, SCHOOL_ROLES, type SchoolRole } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { LINE_FAULTS } from './invitation-list.js';

export class OfficeOverview {
  schoolName!: string;
  @ApiProperty({ type: 'integer' })
  classes!: number;
  @ApiProperty({ type: 'integer' })
  students!: number;
  @ApiProperty({ type: 'integer' })
  members!: number;
  @ApiProperty({ type: 'integer' })
  placed!: number;
  /** Of those, the ones whose every place was found outside Sève. */
  @ApiProperty({ type: 'integer' })
  placedElsewhere!: number;
  /** Who have lost a place and come first. */
  @ApiProperty({ type: 'integer' })
  inRebound!: number;
  @ApiProperty({ type: 'integer' })
  openInvitations!: number;
}

export class SchoolMemberView {
  id!: string;
  @ApiProperty({ enum: SCHOOL_ROLES, enumName: 'SchoolRole' })
  role!: SchoolRole;
  firstName!: string;
  lastName!: string;
  email!: string;
  since!: Date;
  /** Null while it is in force. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  until!: Date | null;
  classes!: string[];
  /** Classes of which the person is the referent: they are handed over before the end. */
  @ApiProperty({ type: 'integer' })
  referentOf!: number;
  isYou!: boolean;
  /** The reader may end this membership. */
  canEnd!: boolean;
  /** The reader may remove the second step, which is on. */
  canResetSecondStep!: boolean;
}

export class EndMembershipInput {
  /** The teacher who takes the classes and students of a referent. */
  @IsOptional()
  @Id()
  successorId?: string;
}

/** `invite`: will be sent. The others are skipped, or faults to mend. */
export const LINE_OUTCOMES = ['invite', 'member', 'invited', ...LINE_FAULTS] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

export class InvitationListInput {
  /** A line each: an address, and a role. */
  @Text({ max: 60_000, lines: true })
  text!: string;
}

export class InvitationLineView {
  @ApiProperty({ type: 'integer' })
  line!: number;
  email!: string;
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole', nullable: true })
  role!: InvitedRole | null;
  @ApiProperty({ enum: LINE_OUTCOMES, enumName: 'LineOutcome' })
  outcome!: LineOutcome;
}

export class InvitationListPreview {
  lines!: InvitationLineView[];
  @ApiProperty({ type: 'integer' })
  toInvite!: number;
}

export class InvitationsSent {
  @ApiProperty({ type: 'integer' })
  sent!: number;
}
