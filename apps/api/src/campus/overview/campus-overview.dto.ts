import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_STEP_NAMES,
  type AgreementStep,
  CONTRACT_STEP_NAMES,
  type ContractStep,
  LOST_LETTER_DAYS,
  numberWord,
} from '@seve/domain';

/** Student counts of a school. Null: fewer than five, or computable from the other counts. */
export class SchoolProgressView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  searching!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  placed!: number | null;
  /** Number of students who have lost a place and take priority. */
  @ApiProperty({ type: 'integer', nullable: true })
  rebound!: number | null;
}

export class CampusOverviewView {
  @ApiProperty({ type: 'integer' })
  companiesToVerify!: number;
  /** Time since which the first of them waits. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  waitingSince!: Date | null;
  @ApiProperty({ type: 'integer' })
  companiesSuspended!: number;
  /** Number of applications and interviews whose company must be called. */
  @ApiProperty({ type: 'integer' })
  escalations!: number;
  /** Number of those that are assigned to the reader. */
  @ApiProperty({ type: 'integer' })
  escalationsMine!: number;
  /** Number of companies with so many unanswered applications that their offers may be paused. */
  @ApiProperty({ type: 'integer' })
  pausesProposed!: number;
  @ApiProperty({ type: 'integer' })
  reportsOpen!: number;
  /** Time since which the first of them waits. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  reportsWaitingSince!: Date | null;
  /** Number of unconfirmed guardians of minors without a class. */
  @ApiProperty({ type: 'integer' })
  guardiansToConfirm!: number;
  @ApiProperty({ type: 'integer' })
  offersLive!: number;
  @ApiProperty({ type: 'integer' })
  offersPaused!: number;
  @ApiProperty({ type: 'integer' })
  offersToRead!: number;
  /** Time since which the first of them waits. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  offersWaitingSince!: Date | null;
  /** Number of open invitations that the reader sent. */
  @ApiProperty({ type: 'integer' })
  invitationsOpen!: number;
  /** Number of files that the reader has open. */
  @ApiProperty({ type: 'integer' })
  filesOpen!: number;
  @ApiProperty({
    type: 'integer',
    description: `Given up, or refused by their address, within ${numberWord(LOST_LETTER_DAYS, 'en')} days.`,
  })
  lettersLost!: number;
  /** Number of students who search; null under five. */
  @ApiProperty({ type: 'integer', nullable: true })
  studentsSearching!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  studentsPlaced!: number | null;
  /** Number of students among them whose every place was found outside Sève. */
  @ApiProperty({ type: 'integer', nullable: true })
  studentsPlacedElsewhere!: number | null;
  /** Number of students who have lost a place and take priority. */
  @ApiProperty({ type: 'integer', nullable: true })
  studentsInRebound!: number | null;
  schools!: SchoolProgressView[];
}

/** Number of agreements at one step: null under five, or where it could be computed from the others. */
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
  /** Agreements per step over all schools. */
  steps!: HiddenStepCount[];
  schools!: SchoolAgreementsView[];
}

/** Number of contracts at one step; null as for agreements. */
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
  /** Contracts per step over all training centres. */
  steps!: HiddenContractCount[];
  schools!: SchoolContractsView[];
}
