import { ApiProperty } from '@nestjs/swagger';
import {
  ACTORS,
  AGREEMENT_STEP_NAMES,
  type AgreementStep,
  CONTACT_KINDS,
  CONTRACT_STEP_NAMES,
  type ContractStep,
  MAX_WORK_STUDY_BLOCKS,
  MINOR_ACTS,
  type MinorAct,
  NEXT_ACTS,
  type NextAct,
  type NextActor,
  numberWord,
  PROGRESS_STATES,
  type ProgressState,
  QUIET_DAYS,
  ROSTER_STATES,
  type RosterState,
} from '@seve/domain';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { ReboundView } from '../../core/placements/rebound.dto.js';
import { ClassCertification } from '../../core/school/certification.dto.js';
import { ClassPeriod } from '../../core/school/class-period.view.js';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../core/school/school-years.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { DiplomaKey } from '../../http/validation/fields/register.decorators.js';
import { LabelText } from '../../http/validation/fields/text.decorator.js';
import { WorkStudyBlockDto } from '../../http/validation/fields/work-study-block.dto.js';

export class ClassInput {
  @LabelText(60)
  name!: string;

  /** Key of the diploma the class prepares, where no programme is named: its programme is opened with the class. */
  @IsOptional()
  @DiplomaKey()
  certification?: string;

  /** Programme of the school. */
  @IsOptional()
  @Id()
  programmeId?: string;

  /** Teacher who follows its students; the reader, where a teacher opens it. */
  @IsOptional()
  @Id()
  referentId?: string;

  /** 2026 for 2026-2027; this school year unless given. */
  @IsOptional()
  @Integer({ min: EARLIEST_YEAR, max: LATEST_YEAR })
  schoolYear?: number;
}

export class ClassCode {
  /** What a student types to join. */
  code!: string;
}

/** How many of the class need something, by what. */
export class ClassTasks {
  /** Students who have lost a place and come first. */
  @ApiProperty({ type: 'integer' })
  rebound!: number;
  /** Students of 15 to 17 who ask the school to agree that companies may see them. */
  @ApiProperty({ type: 'integer' })
  schoolAgreement!: number;
  /** Minors whose guardian the school has not confirmed. */
  @ApiProperty({ type: 'integer' })
  guardianConfirmation!: number;
  /** Students under 15 whose guardian has not answered about observation weeks. */
  @ApiProperty({ type: 'integer' })
  guardianConsent!: number;
  /** Minors without the contact of a guardian. */
  @ApiProperty({ type: 'integer' })
  guardianContact!: number;
  /** Without account. */
  @ApiProperty({ type: 'integer' })
  notJoined!: number;
  /** Nothing under way. */
  @ApiProperty({ type: 'integer' })
  withoutApplication!: number;
  /** A company offers them a place. */
  @ApiProperty({ type: 'integer' })
  toConfirm!: number;
  /** A company owes them an answer. */
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  @ApiProperty({
    type: 'integer',
    description: `Without place and without an act of theirs for ${numberWord(QUIET_DAYS / 7, 'en')} weeks.`,
  })
  quiet!: number;
  /** Of the quiet, those whom the teacher has contacted since. */
  @ApiProperty({ type: 'integer' })
  quietContacted!: number;
}

export class ClassSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  certification!: ClassCertification;
  @ApiProperty({ format: 'uuid' })
  programmeId!: string;
  programmeName!: string;
  /** 2026 for 2026-2027. */
  @ApiProperty({ type: 'integer' })
  schoolYear!: number;
  referentName!: string;
  /** The one that runs, else the next one. */
  @ApiProperty({ type: ClassPeriod, nullable: true })
  period!: ClassPeriod | null;
  @ApiProperty({ type: 'string', nullable: true })
  code!: string | null;
  @ApiProperty({ type: 'integer' })
  students!: number;
  /** Of them, those with an account. */
  @ApiProperty({ type: 'integer' })
  joined!: number;
  @ApiProperty({ type: 'integer' })
  placed!: number;
  /** Of those, the ones whose every place was found outside Sève. */
  @ApiProperty({ type: 'integer' })
  placedElsewhere!: number;
  /** With a place found elsewhere that waits for its host, or for a paper. */
  @ApiProperty({ type: 'integer' })
  waitingPlaces!: number;
  tasks!: ClassTasks;
}

export class ClassPlacement {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** Found outside Sève. */
  isElsewhere!: boolean;
  /** The host has not confirmed it yet. */
  isWaiting!: boolean;
  companyName!: string;
  /** Null where no offer announced the place. */
  @ApiProperty({ type: 'string', nullable: true })
  title!: string | null;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  /** Tutor or master, as the signed paper names the person; null before all have signed it. */
  @ApiProperty({ type: 'string', nullable: true })
  guideName!: string | null;
}

/** Of the placement. */
export class ClassAgreement {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: AGREEMENT_STEP_NAMES, enumName: 'AgreementStep' })
  step!: AgreementStep;
  /** The first day has come, and not all have signed. */
  isLate!: boolean;
}

/** Of the placement, in place of an agreement. */
export class ClassContract {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CONTRACT_STEP_NAMES, enumName: 'ContractStep' })
  step!: ContractStep;
  /** Its day to be signed, sent to the OPCO or answered has passed. */
  isLate!: boolean;
}

export class ClassNextAct {
  @ApiProperty({ enum: NEXT_ACTS, enumName: 'NextAct' })
  code!: NextAct;
  @ApiProperty({ enum: ACTORS, enumName: 'NextActor' })
  by!: NextActor;
}

export const CONTACT_SOURCES = [...CONTACT_KINDS, 'proposal'] as const;
export type ContactSource = (typeof CONTACT_SOURCES)[number];

export class LastContact {
  @ApiProperty({ format: 'date' })
  on!: string;
  /** `proposal`: an offer was proposed. */
  @ApiProperty({ enum: CONTACT_SOURCES, enumName: 'ContactSource' })
  kind!: ContactSource;
}

export class TeacherName {
  /** Of the membership in the school. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

export class ClassStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  /** Teacher who follows the student. */
  @ApiProperty({ type: TeacherName, nullable: true })
  referent!: TeacherName | null;
  @ApiProperty({ enum: PROGRESS_STATES, enumName: 'ProgressState' })
  state!: ProgressState;
  @ApiProperty({ type: 'integer' })
  applications!: number;
  /** Applications that wait for the student or the company. */
  @ApiProperty({ type: 'integer' })
  openApplications!: number;
  /** Minor today; false while the birth date is not known. */
  isMinor!: boolean;
  /** What an adult still has to do for this minor. */
  @ApiProperty({ enum: MINOR_ACTS, enumName: 'MinorAct', isArray: true })
  minorActs!: MinorAct[];
  @ApiProperty({ enum: ROSTER_STATES, enumName: 'RosterState' })
  rosterState!: RosterState;
  /** Day of the last invitation, printed or sent. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  invitedOn!: string | null;
  /** The student's own: an application sent or moved, an invitation or a proposal answered; null for none. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  lastActOn!: string | null;
  /** The teacher's own. */
  @ApiProperty({ type: LastContact, nullable: true })
  lastContact!: LastContact | null;
  /** Since the student's last act, else since the account was opened; 0 without account. */
  @ApiProperty({ type: 'integer' })
  quietDays!: number;
  @ApiProperty({ type: ClassPlacement, nullable: true })
  placement!: ClassPlacement | null;
  /** Null without placement, or where none has begun. */
  @ApiProperty({ type: ClassAgreement, nullable: true })
  agreement!: ClassAgreement | null;
  @ApiProperty({ type: ClassContract, nullable: true })
  contract!: ClassContract | null;
  @ApiProperty({ type: ReboundView, nullable: true })
  rebound!: ReboundView | null;
  nextAct!: ClassNextAct;
}

export class RhythmInput {
  /** In the order of time. */
  @IsArray()
  @ArrayMaxSize(MAX_WORK_STUDY_BLOCKS)
  @NestedEach(() => WorkStudyBlockDto)
  blocks!: WorkStudyBlockDto[];
}

export class ClassProgramme {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

export class ClassDetail {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  certification!: ClassCertification;
  programme!: ClassProgramme;
  /** 2026 for 2026-2027. */
  @ApiProperty({ type: 'integer' })
  schoolYear!: number;
  referent!: TeacherName;
  isArchived!: boolean;
  /** The one that runs, else the next one. */
  @ApiProperty({ type: ClassPeriod, nullable: true })
  period!: ClassPeriod | null;
  @ApiProperty({ type: 'string', nullable: true })
  code!: string | null;
  /** Weeks in the company and at school; empty for a class that does not alternate. */
  workStudyBlocks!: WorkStudyBlockDto[];
  /** Sign-ups that wait for the teacher. */
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  students!: ClassStudent[];
}
