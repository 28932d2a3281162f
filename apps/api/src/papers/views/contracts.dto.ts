import { ApiProperty } from '@nestjs/swagger';
import {
  AMENDMENT_STATES,
  type AmendmentState,
  CONTRACT_ACTS,
  CONTRACT_FINDING_LEVELS,
  CONTRACT_GUARDS,
  CONTRACT_KINDS,
  CONTRACT_LISTS,
  CONTRACT_PARTIES,
  CONTRACT_STATES,
  CONTRACT_TURNS,
  type ContractAct,
  type ContractFindingLevel,
  type ContractGuardName,
  type ContractKind,
  type ContractList,
  type ContractParty,
  type ContractState,
  type ContractTurn,
  ROLES,
  type Role,
  RUPTURE_GROUNDS,
  RUPTURE_INITIATORS,
  type RuptureGround,
  type RuptureInitiator,
} from '@seve/domain';
import { HistoryStep } from '../../core/history.dto.js';
import { LegalReasonView } from '../../core/law/legal-reason.dto.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { CompanyDaysView } from '../parts/company-days.dto.js';
import { ApprenticePartDto, CfaPartDto, EmployerPartDto } from '../parts/contract-parts.dto.js';
import { PartState } from './agreements.dto.js';

export class EmployerPartView extends PartState {
  content!: EmployerPartDto;
}

export class ApprenticePartView extends PartState {
  content!: ApprenticePartDto;
}

export class CfaPartView extends PartState {
  content!: CfaPartDto;
}

/** A change that a side is asked for. */
export class ContractRemarkView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CONTRACT_PARTIES, enumName: 'ContractParty' })
  party!: ContractParty;
  /** Null for the whole of the part. */
  @ApiProperty({ type: 'string', nullable: true })
  field!: string | null;
  text!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  by!: Role;
  writtenAt!: Date;
}

/** A field that says something else than when this reader last looked, in words. */
export class ContractChange {
  @ApiProperty({ enum: CONTRACT_PARTIES, enumName: 'ContractParty' })
  party!: ContractParty;
  field!: string;
  @ApiProperty({ type: 'string', nullable: true })
  before!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  after!: string | null;
}

/** What the law says about a contract: `refused` keeps it from being signed. */
export class ContractFindingView {
  @ApiProperty({ enum: CONTRACT_GUARDS, enumName: 'ContractGuardName' })
  guard!: ContractGuardName;
  @ApiProperty({ enum: CONTRACT_FINDING_LEVELS, enumName: 'ContractFindingLevel' })
  level!: ContractFindingLevel;
  reason!: LegalReasonView;
}

/** A period of the pay table. */
export class ContractPayView {
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date' })
  to!: string;
  @ApiProperty({ type: 'integer' })
  minimumPercent!: number;
  @ApiProperty({ enum: ['smic', 'smc', 'previous'], enumName: 'MinimumBase' })
  minimumBase!: 'smic' | 'smc' | 'previous';
  /** In cents, a month; null where the SMIC of that day is not published. */
  @ApiProperty({ type: 'integer', nullable: true })
  minimumCents!: number | null;
  /** By the last SMIC that is published. */
  @ApiProperty({ type: 'integer', nullable: true })
  latestCents!: number | null;
  /** Null where the employer has said nothing. */
  @ApiProperty({ type: 'integer', nullable: true })
  offeredPercent!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  offeredCents!: number | null;
  isTooLow!: boolean;
}

/** Where the contract stands with the OPCO. */
export class ContractFilingView {
  /** Last day to send it. */
  @ApiProperty({ format: 'date' })
  fileBy!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  filedOn!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  reference!: string | null;
  /** Last day of the answer; null before it was sent. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answerBy!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  askedPapers!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answeredOn!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  number!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  refusalReason!: string | null;
}

/** How the contract ended, or until when either party may end it freely. */
export class ContractRuptureView {
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  freeUntil!: string | null;
  free!: LegalReasonView;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endedOn!: string | null;
  @ApiProperty({ enum: RUPTURE_GROUNDS, enumName: 'RuptureGround', nullable: true })
  ground!: RuptureGround | null;
  @ApiProperty({ enum: RUPTURE_INITIATORS, enumName: 'RuptureInitiator', nullable: true })
  initiator!: RuptureInitiator | null;
  /** Who is to be told, once it has ended. */
  @ApiProperty({ type: [LegalReasonView] })
  told!: LegalReasonView[];
}

class ContractHead {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CONTRACT_KINDS, enumName: 'ContractKind' })
  kind!: ContractKind;
  @ApiProperty({ enum: CONTRACT_STATES, enumName: 'ContractState' })
  state!: ContractState;
  stateAt!: Date;
  /** Side that acts next; null once the contract waits for no side. */
  @ApiProperty({ enum: CONTRACT_TURNS, enumName: 'ContractTurn', nullable: true })
  turn!: ContractTurn | null;
  schoolName!: string;
  hostName!: string;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
}

/** What employer and training centre read of a contract. */
export class ContractBase extends ContractHead {
  /** As this reader may read it. */
  studentName!: string;
  isMinor!: boolean;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  hostSiret!: string | null;
  isLate!: boolean;
  employer!: EmployerPartView;
  apprentice!: ApprenticePartView;
  cfa!: CfaPartView;
  remarks!: ContractRemarkView[];
  /** Since this reader last looked. */
  changes!: ContractChange[];
  findings!: ContractFindingView[];
  pay!: ContractPayView[];
  filing!: ContractFilingView;
  rupture!: ContractRuptureView;
  companyDays!: CompanyDaysView;
  /** What this reader may do now. */
  @ApiProperty({ enum: CONTRACT_ACTS, enumName: 'ContractAct', isArray: true })
  acts!: ContractAct[];
}

export class ContractForEmployer extends ContractBase {}

export class ContractByLink extends ContractForEmployer {
  /** Last instant at which the link works. */
  expiresAt!: Date;
}

export class ContractForSchool extends ContractBase {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  classId!: string | null;
  /** Where the employer is written to; null where no address is known. */
  @ApiProperty({ type: 'string', nullable: true })
  hostAddress!: string | null;
  history!: HistoryStep[];
}

/** What the apprentice reads: their own part, the facts of the contract, none of the free words of the employer. */
export class ContractForStudent extends ContractHead {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  apprentice!: ApprenticePartView;
  @ApiProperty({ type: 'string', nullable: true })
  masterName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  weeklyMinutes!: number | null;
  pay!: ContractPayView[];
  @ApiProperty({ type: 'string', nullable: true })
  number!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  filedOn!: string | null;
  rupture!: ContractRuptureView;
}

/** A line of a list of contracts. */
export class ContractLine extends ContractHead {
  studentName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  /** Not signed on the first day, not sent in time, or the answer of the OPCO is due. */
  isLate!: boolean;
  /** Day by which it must move on; null where none is set. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  dueOn!: string | null;
  /** Signatures given, of the version that is out. */
  @ApiProperty({ type: 'integer' })
  signed!: number;
  @ApiProperty({ type: 'integer' })
  signatories!: number;
  /** Of the amendment that is under way, or still to be sent to the OPCO; null for none. */
  @ApiProperty({ enum: AMENDMENT_STATES, enumName: 'AmendmentState', nullable: true })
  amendmentState!: AmendmentState | null;
}

export class ContractStepCount {
  @ApiProperty({ enum: CONTRACT_LISTS, enumName: 'ContractList' })
  step!: ContractList;
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class OpenContractStep extends ContractStepCount {
  /** Of them, those whose day has passed: to be signed, sent to the OPCO, or answered by it. */
  @ApiProperty({ type: 'integer' })
  late!: number;
}

export class ContractPage {
  items!: ContractLine[];
  /** Of the whole list, every step. */
  counts!: ContractStepCount[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class ContractsQuery extends PageQuery {
  @Choice(CONTRACT_LISTS, 'ContractList')
  step!: ContractList;
}

export class ContractBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** The employer was written to. */
  isHostAsked!: boolean;
}
