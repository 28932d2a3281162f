import { ApiProperty } from '@nestjs/swagger';
import {
  APPLICATION_ACTS,
  APPLICATION_ORIGINS,
  APPLICATION_STATUSES,
  type ApplicationAct,
  type ApplicationOrigin,
  type ApplicationStatus,
  CV_READINESS,
  type CvReadiness,
  LEVELS,
  type Level,
  OFFER_KINDS,
  type OfferKind,
  REFUSAL_REASONS,
  type RefusalReason,
  ROLES,
  type Role,
} from '@seve/domain';
import { ApplicantSkill } from '../../../core/applications/applicant-skill.dto.js';
import { ApplicationEnding } from '../../../core/applications/endings.dto.js';
import { InterviewView } from '../../../core/applications/interview.dto.js';
import { ExplainedCriterionView } from '../../../core/matching/matches.dto.js';

/** What the company may see of the student at this stage; null once the file has closed. Never where the student lives, nor the birth date. */
export class Applicant {
  firstName!: string;
  /** Only the initial for a minor whose file the company has not opened. */
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  certificationTitle!: string | null;
  @ApiProperty({ enum: LEVELS, enumName: 'Level', nullable: true })
  level!: Level | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableTo!: string | null;
  skills!: ApplicantSkill[];
  @ApiProperty({ type: 'boolean', nullable: true })
  canReachSite!: boolean | null;
  /** Once both have accepted. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  /** Of a minor, from the interview on: the teacher to speak to. */
  @ApiProperty({ type: 'string', nullable: true })
  referentName!: string | null;
}

export class ApplicationAnswer {
  question!: string;
  answer!: string;
}

/** A refusal told on the phone: who noted it, and who said it. */
export class PhoneRefusal {
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  by!: Role;
  @ApiProperty({ type: 'string', nullable: true })
  spokeTo!: string | null;
  at!: Date;
}

/** An application as the company sees it. */
export class ApplicationForCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** Null for an unsolicited application, its title too. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  @ApiProperty({ enum: APPLICATION_ORIGINS, enumName: 'ApplicationOrigin' })
  origin!: ApplicationOrigin;
  /** Where it was sent. */
  @ApiProperty({ type: 'string', nullable: true })
  siteName!: string | null;
  communeName!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  /** When an unsolicited one would begin and end; null where an offer says it. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  wantedFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  wantedTo!: string | null;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  answeredAt!: Date | null;
  /** Day on which the campus takes over; null once the company has answered. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answerDueOn!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  motivation!: string | null;
  answers!: ApplicationAnswer[];
  /** Null without a CV, or where it may not be shown. */
  @ApiProperty({ enum: CV_READINESS, enumName: 'CvReadiness', nullable: true })
  cv!: CvReadiness | null;
  student!: Applicant;
  /** How the student fits the post, 0 to 10,000: the post's side of the score alone. */
  @ApiProperty({ type: 'integer', nullable: true })
  postScore!: number | null;
  criteria!: ExplainedCriterionView[];
  @ApiProperty({ enum: APPLICATION_ACTS, enumName: 'ApplicationAct', isArray: true })
  actions!: ApplicationAct[];
  @ApiProperty({ type: 'string', nullable: true })
  companyMessage!: string | null;
  /** How it was withdrawn, declined or cancelled: by which role, and why. */
  @ApiProperty({ type: ApplicationEnding, nullable: true })
  ending!: ApplicationEnding | null;
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true })
  refusalReason!: RefusalReason | null;
  /** May the student read reason and message? */
  refusalShared!: boolean;
  /** Last day for the student to take the offered seat. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answerBy!: string | null;
  @ApiProperty({ type: InterviewView, nullable: true })
  interview!: InterviewView | null;
  /** The student's yes to be kept for later, and the last day for which it counts. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  poolAgreedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  poolUntil!: string | null;
  /** Until when this reader may take the last answer back. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  undoUntil!: Date | null;
  @ApiProperty({ type: PhoneRefusal, nullable: true })
  phoneRefusal!: PhoneRefusal | null;
  /** Until when the company may correct that refusal. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  correctUntil!: Date | null;
  /** Grows with every move. */
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class CompanyApplicationList {
  items!: ApplicationForCompany[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
