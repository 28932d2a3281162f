import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  JOIN_DECISIONS,
  JOIN_KEPT,
  type JoinDecision,
  type JoinKept,
  ROSTER_DOUBTS,
  ROSTER_STATES,
  type RosterDoubt,
  type RosterState,
} from '@seve/domain';
import { IsOptional, IsUUID } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';

/** Facts of an account that a teacher compares. */
export class JoinAccount {
  email!: string;
  @ApiProperty({ format: 'date' })
  signedUpOn!: string;
  /** User agent of the last known sign-in; null for none. */
  @ApiProperty({ type: 'string', nullable: true })
  userAgent!: string | null;
  @ApiProperty({ type: 'integer' })
  applications!: number;
  @ApiProperty({ type: 'integer' })
  cvs!: number;
  /** Places, with their papers. */
  @ApiProperty({ type: 'integer' })
  places!: number;
}

/** A row of the roster that may belong to a sign-up. */
export class JoinCandidate {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  birthDate!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  number!: string | null;
  @ApiProperty({ enum: ROSTER_STATES, enumName: 'RosterState' })
  state!: RosterState;
  @ApiProperty({ enum: ROSTER_DOUBTS, enumName: 'RosterDoubt' })
  doubt!: RosterDoubt;
  /** Null for a row without account. */
  @ApiProperty({ type: JoinAccount, nullable: true })
  account!: JoinAccount | null;
}

/** A sign-up that waits for the teacher. */
export class WaitingJoin {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ format: 'date' })
  birthDate!: string;
  account!: JoinAccount;
  /** None where no row of the list resembles it. */
  candidates!: JoinCandidate[];
}

/** A student who joined with the class code alone. */
export class EnteredByCode {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ format: 'date' })
  birthDate!: string;
  email!: string;
  @ApiProperty({ format: 'date' })
  enteredOn!: string;
}

export class ClassJoins {
  /** The oldest first. */
  waiting!: WaitingJoin[];
  /** Of the last days, the newest first. */
  entered!: EnteredByCode[];
}

export class JoinDecisionInput {
  /** `same`: the student is the one of `rowId`; `another`: a further student of the class; `refuse`: no student of the class. */
  @Choice(JOIN_DECISIONS, 'JoinDecision')
  decision!: JoinDecision;

  /** Required for `same`. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  rowId?: string;

  /** Required for `same` when the row has an account: the account that stays in the class. */
  @IsOptional()
  @Choice(JOIN_KEPT, 'JoinKept')
  @ApiPropertyOptional({ enum: JOIN_KEPT, enumName: 'JoinKept' })
  keeps?: JoinKept;
}
