import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  CONTRACT_ACTS,
  CONTRACT_KINDS,
  CONTRACT_LISTS,
  CONTRACT_PARTIES,
  CONTRACT_STATES,
  CONTRACT_TURNS,
  RUPTURE_GROUNDS,
  RUPTURE_INITIATORS,
  type RuptureGround,
  type RuptureInitiator,
} from '@seve/domain';
import { LegalReasonView } from '../../core/law/legal-reason.dto.js';
import { ContractFindingView } from '../guards/guards.dto.js';
import { CompanyDaysView } from '../parts/company-days.dto.js';
import { ApprenticePartDto, CfaPartDto, EmployerPartDto } from '../parts/contract-parts.dto.js';
import {
  fieldChange,
  LinkRead,
  PaperBegun,
  PaperForSchool,
  PaperLine,
  PaperRefusal,
  paperHead,
  paperPage,
  paperRead,
  papersQuery,
  partView,
  remarkView,
  stepCount,
} from './paper-base.dto.js';

export class EmployerPartView extends partView(EmployerPartDto) {}
export class ApprenticePartView extends partView(ApprenticePartDto) {}
export class CfaPartView extends partView(CfaPartDto) {}

export class ContractRemarkView extends remarkView(CONTRACT_PARTIES, 'ContractParty') {}
/** A field that says something else than when this reader last looked. */
export class ContractChange extends fieldChange(CONTRACT_PARTIES, 'ContractParty') {}

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

/** The official form, signed outside. */
export class ContractFormView {
  @ApiProperty({ format: 'date' })
  signedOn!: string;
  /** Fingerprint of its file, which is not kept: hexadecimal. */
  sha256!: string;
  @ApiProperty({ format: 'date-time' })
  seenAt!: Date;
  /** Signed after the first day (L6222-4); null in time. */
  @ApiProperty({ type: LegalReasonView, nullable: true })
  late!: LegalReasonView | null;
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

class ContractHead extends paperHead('Contract', { kinds: CONTRACT_KINDS, states: CONTRACT_STATES, turns: CONTRACT_TURNS }) {}
const ContractRead = paperRead('Contract', { remark: ContractRemarkView, change: ContractChange, acts: CONTRACT_ACTS });

/** What employer and training centre read of a contract. */
export class ContractBase extends IntersectionType(ContractHead, ContractRead) {
  isLate!: boolean;
  employer!: EmployerPartView;
  apprentice!: ApprenticePartView;
  cfa!: CfaPartView;
  findings!: ContractFindingView[];
  pay!: ContractPayView[];
  /** Null before it is signed. */
  @ApiProperty({ type: ContractFormView, nullable: true })
  form!: ContractFormView | null;
  filing!: ContractFilingView;
  rupture!: ContractRuptureView;
  companyDays!: CompanyDaysView;
}

export class ContractForEmployer extends ContractBase {}
export class ContractByLink extends IntersectionType(ContractForEmployer, LinkRead) {}
export class ContractForSchool extends IntersectionType(ContractBase, PaperForSchool) {}

/** What the apprentice reads: their own part, the facts of the contract, none of the free words of the employer. */
export class ContractForStudent extends ContractHead {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  isMinor!: boolean;
  apprentice!: ApprenticePartView;
  @ApiProperty({ type: 'string', nullable: true })
  masterName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  weeklyMinutes!: number | null;
  /** Agreed gross pay of the first month; null before the employer states it. */
  @ApiProperty({ type: 'integer', nullable: true })
  grossCents!: number | null;
  pay!: ContractPayView[];
  /** Null unless somebody refused to sign the last version. */
  @ApiProperty({ type: PaperRefusal, nullable: true })
  refusal!: PaperRefusal | null;
  /** Day on which the official form was signed; null before. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  signedOn!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  number!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  filedOn!: string | null;
  rupture!: ContractRuptureView;
}

export class ContractLine extends IntersectionType(ContractHead, PaperLine) {
  /** Day by which it must move on; null where none is set. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  dueOn!: string | null;
}

export class ContractStepCount extends stepCount(CONTRACT_LISTS, 'ContractList') {}

export class OpenContractStep extends ContractStepCount {
  /** Of them, those whose day has passed: to be signed, sent to the OPCO, or answered by it. */
  @ApiProperty({ type: 'integer' })
  late!: number;
}

export class ContractPage extends paperPage(ContractLine, ContractStepCount) {}
export class ContractsQuery extends papersQuery(CONTRACT_LISTS, 'ContractList') {}
export class ContractBegun extends PaperBegun {}
