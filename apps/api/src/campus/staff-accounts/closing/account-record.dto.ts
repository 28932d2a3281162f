import { ApiProperty } from '@nestjs/swagger';
import { INVITED_ROLES, type InvitedRole } from '@seve/domain';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { HistoryStep } from '../../../core/history.dto.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { NestedEach } from '../../../http/validation/fields/nested.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export class SuccessorInput {
  /** Id of the role that ends. */
  @Id()
  membershipId!: string;

  /** Id of the role that takes over. */
  @Id()
  successorId!: string;
}

export class AccountClosingInput {
  /** Reason; the person reads it unchanged. */
  @Text({ min: 5, max: 300 })
  reason!: string;

  /** One successor per role whose classes, students or offers would be left without a person. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @NestedEach(() => SuccessorInput)
  @ApiProperty({ type: SuccessorInput, isArray: true, required: false })
  successors?: SuccessorInput[];
}

export class AccountMoveInput {
  /** Id of the teacher's role that ends. */
  @Id()
  membershipId!: string;

  /** Id of the new school of the teacher. */
  @Id()
  schoolId!: string;

  /** Id of the role of the teacher who takes over classes and students. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  successorId?: string | null;
}

export class AccountSuccessor {
  @ApiProperty({ format: 'uuid' })
  membershipId!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole' })
  role!: InvitedRole;
}

export class AccountRoleView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole' })
  role!: InvitedRole;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  schoolId!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  companyId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  since!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  until!: Date | null;
  /** Number of classes and students of the role: above zero a successor is required. */
  @ApiProperty({ type: 'integer' })
  referentOf!: number;
  /** Whether this is the only person who runs the school, administers the company or coordinates the campus. */
  isLast!: boolean;
  /** Possible successors: teachers for a referent, colleagues for the last administrator; otherwise empty. */
  successors!: AccountSuccessor[];
}

/** A staff account with its roles. */
export class AccountRecordView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  email!: string;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  closedAt!: Date | null;
  @ApiProperty({ type: 'string', nullable: true })
  closedReason!: string | null;
  isYou!: boolean;
  roles!: AccountRoleView[];
  /** Changes of the account and its roles, the newest first. */
  history!: HistoryStep[];
}
