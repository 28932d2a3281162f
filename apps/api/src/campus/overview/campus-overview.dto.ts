import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_STEP_NAMES,
  type AgreementStep,
  CONTRACT_STEP_NAMES,
  type ContractStep,
  LOST_LETTER_DAYS,
  numberWord,
} from '@seve/domain';

/** Students of a school. Null: fewer than five, or to be found from the others. */
export class SchoolProgressView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  searching!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  placed!: number | null;
  /** Who have lost a place and come first. */
  @ApiProperty({ type: 'integer', nullable: true })
  rebound!: number | null;
}

export class CampusOverviewView {
  @ApiProperty({ type: 'integer' })
  companiesToVerify!: number;
  /** Since when the first of them waits. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  waitingSince!: Date | null;
  @ApiProperty({ type: 'integer' })
  companiesSuspended!: number;
  /** Applications and interviews whose company is to be called. */
  @ApiProperty({ type: 'integer' })
  escalations!: number;
  /** Of those, the reader’s own. */
  @ApiProperty({ type: 'integer' })
  escalationsMine!: number;
  /** Companies silent so often that their offers may be paused. */
  @ApiProperty({ type: 'integer' })
  pausesProposed!: number;
  @ApiProperty({ type: 'integer' })
  reportsOpen!: number;
  /** Since when the first of them waits. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  reportsWaitingSince!: Date | null;
  /** Of minors without class. */
  @ApiProperty({ type: 'integer' })
  guardiansToConfirm!: number;
  @ApiProperty({ type: 'integer' })
  offersLive!: number;
  @ApiProperty({ type: 'integer' })
  offersPaused!: number;
  @ApiProperty({ type: 'integer' })
  offersToRead!: number;
  /** Since when the first of them waits. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  offersWaitingSince!: Date | null;
  /** Sent by the reader. */
  @ApiProperty({ type: 'integer' })
  invitationsOpen!: number;
  /** Of the reader. */
  @ApiProperty({ type: 'integer' })
  filesOpen!: number;
  @ApiProperty({
    type: 'integer',
    description: `Given up, or refused by their address, within ${numberWord(LOST_LETTER_DAYS, 'en')} days.`,
  })
  lettersLost!: number;
  /** Null under five. */
  @ApiProperty({ type: 'integer', nullable: true })
  studentsSearching!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  studentsPlaced!: number | null;
  /** Of those, the ones whose every place was found outside Sève. */
  @ApiProperty({ type: 'integer', nullable: true })
  studentsPlacedElsewhere!: number | null;
  /** Who have lost a place and come first. */
  @ApiProperty({ type: 'integer', nullable: true })
  studentsInRebound!: number | null;
  schools!: SchoolProgressView[];
}

/** Agreements of one step: null under five, or where it could be found from the others. */
export class HiddenStepCount {
  @ApiProperty({ enum: AGREEMENT_STEP_NAMES, enumName: 'AgreementStep' })
  step!: AgreementStep;
  @ApiProperty({ type: 'integer', nullable: true })
  count!: number | null;
}

export class SchoolAgreementsView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  steps!: HiddenStepCount[];
}

export class CampusAgreementsView {
  /** Of all schools together. */
  steps!: HiddenStepCount[];
  schools!: SchoolAgreementsView[];
}

/** Contracts of one step; null as for agreements. */
export class HiddenContractCount {
  @ApiProperty({ enum: CONTRACT_STEP_NAMES, enumName: 'ContractStep' })
  step!: ContractStep;
  @ApiProperty({ type: 'integer', nullable: true })
  count!: number | null;
}

export class SchoolContractsView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  steps!: HiddenContractCount[];
}

export class CampusContractsView {
  /** Of all training centres together. */
  steps!: HiddenContractCount[];
  schools!: SchoolContractsView[];
}
