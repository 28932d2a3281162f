import { ApiProperty } from '@nestjs/swagger';
import {
  APPLICATION_ACTS,
  APPLICATION_ORIGINS,
  APPLICATION_STATUSES,
  type ApplicationAct,
  type ApplicationOrigin,
  type ApplicationStatus,
  OFFER_KINDS,
  type OfferKind,
  REFUSAL_REASONS,
  type RefusalReason,
  ROLES,
  type Role,
  VIAS,
  type Via,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { OfferCard } from '../offers/offer-card.dto.js';
import { Answers } from './answers.decorator.js';
import { ApplicationEnding } from './endings.dto.js';
import { InterviewForStudent } from './interview.dto.js';

const ACTORS = ['student', 'company'] as const;
type ApplicationActor = (typeof ACTORS)[number];

/** Application to an offer, or unsolicited to a company: then with kind and dates. */
export class ApplicationInput {
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  offerId?: string | null;

  /** Id of a company; the application goes to its first site. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  companyId?: string | null;

  /** Id of one site of a company. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  siteId?: string | null;

  @IsOptional()
  @Choice(OFFER_KINDS, 'OfferKind')
  kind?: OfferKind;

  /** First day wanted; today or later. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  wantedFrom?: string | null;

  /** Last day wanted; only a job may have none. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  wantedTo?: string | null;

  @Text({ min: 0, max: 3_000, lines: true })
  motivation!: string;

  /** Answers, as many as the offer has questions. */
  @IsOptional()
  @Answers()
  answers?: string[];

  /** Id of the student's own current CV. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  cvFileId?: string | null;
}

export class Acceptance {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
}

export class ApplicationStep {
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  state!: ApplicationStatus;
  @ApiProperty({ enum: APPLICATION_ACTS, enumName: 'ApplicationAct' })
  act!: ApplicationAct;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  by!: Role;
  @ApiProperty({ enum: VIAS, enumName: 'Via' })
  via!: Via;
}

/** Receiver of an application. */
export class ApplicationCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  communeName!: string;
}

/** Proposal of a teacher that led to the application. */
export class ApplicationProposal {
  /** Name of the teacher; null for one who has left. */
  @ApiProperty({ type: 'string', nullable: true })
  teacherName!: string | null;
  text!: string;
}

/** An application as the student who sent it sees it. */
export class ApplicationForStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
  @ApiProperty({ enum: APPLICATION_ORIGINS, enumName: 'ApplicationOrigin' })
  origin!: ApplicationOrigin;
  /** Proposal of the teacher, with the teacher's words; null without one. */
  @ApiProperty({ type: ApplicationProposal, nullable: true })
  proposal!: ApplicationProposal | null;
  company!: ApplicationCompany;
  /** Offer of the application; null for an unsolicited one. */
  @ApiProperty({ type: OfferCard, nullable: true })
  offer!: OfferCard | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  /** First day wanted in an unsolicited application, followed by the last; null where the offer gives the dates, and for an open end. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  wantedFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  wantedTo!: string | null;
  motivation!: string;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  answeredAt!: Date | null;
  /** Reason of the refusal; null too, as the message, where the company hides it. */
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true })
  refusalReason!: RefusalReason | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyMessage!: string | null;
  /** Whether words of the company are masked for a minor; the referent teacher reads them in full. */
  isMasked!: boolean;
  /** Time at which the student reported words of the company; null without an open report. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  reportedAt!: Date | null;
  /** Role that withdrew, declined or cancelled the application, and the reason. */
  @ApiProperty({ type: ApplicationEnding, nullable: true })
  ending!: ApplicationEnding | null;
  /** Whether the student may restore it: once per application, while the offer or company is open and the days are free. */
  restorable!: boolean;
  /** Last day to accept an offered seat. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answerBy!: string | null;
  @ApiProperty({ type: InterviewForStudent, nullable: true })
  interview!: InterviewForStudent | null;
  /** Time of the student's consent to be kept for later, followed by the last day on which it is valid. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  poolAgreedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  poolUntil!: string | null;
  /** Id of the agreed place; null before the acceptance, and after a cancellation. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  placementId!: string | null;
  /** Party that acts next; null once the application has ended. */
  @ApiProperty({ enum: ACTORS, enumName: 'ApplicationActor', nullable: true })
  nextActor!: ApplicationActor | null;
  /** Last day for the next action. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  actBy!: string | null;
  /** Actions that the student can take. */
  @ApiProperty({ enum: APPLICATION_ACTS, enumName: 'ApplicationAct', isArray: true })
  actions!: ApplicationAct[];
  history!: ApplicationStep[];
  /** Version of the application; increases with every change. */
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class StudentApplicationList {
  items!: ApplicationForStudent[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
