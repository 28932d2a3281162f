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
import { InterviewForCompany } from '../../../core/applications/interview.dto.js';
import { ExplainedCriterionView } from '../../../core/matching/matches.dto.js';

/**
 * Student data that the company may see at this stage; null once the file has closed. Never contains the home address or the birth date.
 */
export class Applicant {
  firstName!: string;
  /** Last name; only the initial for a minor whose file the company has not opened. */
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
  /** Email address; null until both have accepted. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  /** Name of a minor's referent teacher, shown from the interview on; null otherwise. */
  @ApiProperty({ type: 'string', nullable: true })
  referentName!: string | null;
}

export class ApplicationAnswer {
  question!: string;
  answer!: string;
}

/** Refusal told on the phone: who noted it, and who told it. */
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
  /** Id of the offer; null for an unsolicited application, as is the title. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  @ApiProperty({ enum: APPLICATION_ORIGINS, enumName: 'ApplicationOrigin' })
  origin!: ApplicationOrigin;
  /** Name of the site that received the application. */
  @ApiProperty({ type: 'string', nullable: true })
  siteName!: string | null;
  communeName!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  /** First day wanted in an unsolicited application, followed by the last; null where an offer gives the dates. */
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
  /** CV and its check; null without a CV, or where it may not be shown. */
  @ApiProperty({ enum: CV_READINESS, enumName: 'CvReadiness', nullable: true })
  cv!: CvReadiness | null;
  student!: Applicant;
  /** Fit of the student for the post, 0 to 10,000: only the post's side of the score. */
  @ApiProperty({ type: 'integer', nullable: true })
  postScore!: number | null;
  criteria!: ExplainedCriterionView[];
  @ApiProperty({ enum: APPLICATION_ACTS, enumName: 'ApplicationAct', isArray: true })
  actions!: ApplicationAct[];
  @ApiProperty({ type: 'string', nullable: true })
  companyMessage!: string | null;
  /** Role that withdrew, declined or cancelled the application, and the reason. */
  @ApiProperty({ type: ApplicationEnding, nullable: true })
  ending!: ApplicationEnding | null;
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true })
  refusalReason!: RefusalReason | null;
  /** Whether the student may read the reason and the message. */
  refusalShared!: boolean;
  /** Last day on which the student can accept the offered seat. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answerBy!: string | null;
  @ApiProperty({ type: InterviewForCompany, nullable: true })
  interview!: InterviewForCompany | null;
  /** Time of the student's consent to be kept for later, followed by the last day on which it is valid. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  poolAgreedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  poolUntil!: string | null;
  /** Instant until which this reader can undo the last answer. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  undoUntil!: Date | null;
  @ApiProperty({ type: PhoneRefusal, nullable: true })
  phoneRefusal!: PhoneRefusal | null;
  /** Instant until which the company can correct a refusal noted from the phone. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  correctUntil!: Date | null;
  /** Version of the application; increases with every change. */
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class CompanyApplicationList {
  items!: ApplicationForCompany[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
