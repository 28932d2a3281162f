import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_ACTS,
  AGREEMENT_KINDS,
  AGREEMENT_LISTS,
  AGREEMENT_STATES,
  AGREEMENT_TURNS,
  type AgreementAct,
  type AgreementKind,
  type AgreementList,
  type AgreementState,
  type AgreementTurn,
  AMENDMENT_STATES,
  type AmendmentState,
  PARTIES,
  type Party,
  PLACEMENT_STATES,
  type PlacementState,
  ROLES,
  type Role,
} from '@seve/domain';
import { HistoryStep } from '../../core/history.dto.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { HostPartDto, SchoolPartDto, StudentPartDto } from '../parts/parts.dto.js';

export class PartState {
  /** When the side said that it is complete; null while it is not. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  doneAt!: Date | null;
  /** To save against. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** Fields without which it is not complete. */
  missing!: string[];
  /** Whether this reader may write it now. */
  isWritable!: boolean;
}

export class HostPartView extends PartState {
  content!: HostPartDto;
}

export class SchoolPartView extends PartState {
  content!: SchoolPartDto;
}

export class StudentPartView extends PartState {
  content!: StudentPartDto;
}

/** A change that a side is asked for. */
export class AgreementRemarkView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PARTIES, enumName: 'Party' })
  party!: Party;
  /** Null for the whole of the part. */
  @ApiProperty({ type: 'string', nullable: true })
  field!: string | null;
  text!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  by!: Role;
  writtenAt!: Date;
}

/** A field that says something else than when this reader last looked, in words. */
export class AgreementChange {
  @ApiProperty({ enum: PARTIES, enumName: 'Party' })
  party!: Party;
  field!: string;
  @ApiProperty({ type: 'string', nullable: true })
  before!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  after!: string | null;
}

/** What every side reads of an agreement. */
export class AgreementBase {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: AGREEMENT_KINDS, enumName: 'AgreementKind' })
  kind!: AgreementKind;
  @ApiProperty({ enum: AGREEMENT_STATES, enumName: 'AgreementState' })
  state!: AgreementState;
  stateAt!: Date;
  /** Side that acts next; null once the agreement waits for no side. */
  @ApiProperty({ enum: AGREEMENT_TURNS, enumName: 'AgreementTurn', nullable: true })
  turn!: AgreementTurn | null;
  /** As this reader may read it. */
  studentName!: string;
  isMinor!: boolean;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  schoolName!: string;
  hostName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  hostSiret!: string | null;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
  host!: HostPartView;
  school!: SchoolPartView;
  remarks!: AgreementRemarkView[];
  /** Since this reader last looked. */
  changes!: AgreementChange[];
  /** What this reader may do now. */
  @ApiProperty({ enum: AGREEMENT_ACTS, enumName: 'AgreementAct', isArray: true })
  acts!: AgreementAct[];
}

export class AgreementForHost extends AgreementBase {}

export class AgreementByLink extends AgreementForHost {
  /** Last instant at which the link works. */
  expiresAt!: Date;
}

export class AgreementForStudent extends AgreementBase {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  student!: StudentPartView;
}

export class AgreementForSchool extends AgreementBase {
  @ApiProperty({ enum: PLACEMENT_STATES, enumName: 'PlacementState' })
  placementState!: PlacementState;
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  classId!: string | null;
  student!: StudentPartView;
  /** Where the host is written to; null where no address is known. */
  @ApiProperty({ type: 'string', nullable: true })
  hostAddress!: string | null;
  history!: HistoryStep[];
}

/** A line of a list of agreements. */
export class AgreementLine {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: AGREEMENT_KINDS, enumName: 'AgreementKind' })
  kind!: AgreementKind;
  @ApiProperty({ enum: AGREEMENT_STATES, enumName: 'AgreementState' })
  state!: AgreementState;
  stateAt!: Date;
  @ApiProperty({ enum: AGREEMENT_TURNS, enumName: 'AgreementTurn', nullable: true })
  turn!: AgreementTurn | null;
  studentName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  schoolName!: string;
  hostName!: string;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
  /** The first day is past and the agreement is not signed. */
  isLate!: boolean;
  /** Signatures given, of the version that is out. */
  @ApiProperty({ type: 'integer' })
  signed!: number;
  @ApiProperty({ type: 'integer' })
  signatories!: number;
  /** Of the amendment that is under way; null for none. */
  @ApiProperty({ enum: AMENDMENT_STATES, enumName: 'AmendmentState', nullable: true })
  amendmentState!: AmendmentState | null;
}

export class AgreementStepCount {
  @ApiProperty({ enum: AGREEMENT_LISTS, enumName: 'AgreementList' })
  step!: AgreementList;
  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** A step before all have signed, or the amendments that are under way. */
export class OpenStepCount extends AgreementStepCount {
  /** Of them, those whose first day has come before all have signed. */
  @ApiProperty({ type: 'integer' })
  late!: number;
}

export class AgreementPage {
  items!: AgreementLine[];
  /** Of the whole list, every step. */
  counts!: AgreementStepCount[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class AgreementsQuery extends PageQuery {
  @Choice(AGREEMENT_LISTS, 'AgreementList')
  step!: AgreementList;
}

export class AgreementTokenInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;
}

export class AgreementBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** False where no address of the host is known. */
  isHostAsked!: boolean;
}
