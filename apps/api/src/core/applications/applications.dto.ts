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
import { InterviewView } from './interview.dto.js';

const ACTORS = ['student', 'company'] as const;
type ApplicationActor = (typeof ACTORS)[number];

/** To an offer, or to a company that had not asked: then of what kind, and when. */
export class ApplicationInput {
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  offerId?: string | null;

  /** Reached at its first site. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  companyId?: string | null;

  /** One site of a company. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  siteId?: string | null;

  @IsOptional()
  @Choice(OFFER_KINDS, 'OfferKind')
  kind?: OfferKind;

  /** Today or later. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  wantedFrom?: string | null;

  /** A job alone may have no end. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  wantedTo?: string | null;

  @Text({ min: 0, max: 3_000, lines: true })
  motivation!: string;

  /** As many as the offer asks questions. */
  @IsOptional()
  @Answers()
  answers?: string[];

  /** One's own, in use. */
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

/** A teacher thought of it first. */
export class ApplicationProposal {
  /** Null for a teacher who has left. */
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
  /** What the teacher said who proposed it. */
  @ApiProperty({ type: ApplicationProposal, nullable: true })
  proposal!: ApplicationProposal | null;
  company!: ApplicationCompany;
  /** Null for an unsolicited one. */
  @ApiProperty({ type: OfferCard, nullable: true })
  offer!: OfferCard | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  /** When an unsolicited one would begin and end; null where the offer says it, and for an end left open. */
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
  /** Null too where the company keeps it to itself, as its message. */
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true })
  refusalReason!: RefusalReason | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyMessage!: string | null;
  /** Before 18 words of a company are masked, and read whole by the referent teacher. */
  isMasked!: boolean;
  /** When the student reported words of the company; null where no report is open. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  reportedAt!: Date | null;
  /** How it was withdrawn, declined or cancelled: by which role, and why. */
  @ApiProperty({ type: ApplicationEnding, nullable: true })
  ending!: ApplicationEnding | null;
  /** The student may take it up again: once ever, where it went still open, its days free. */
  restorable!: boolean;
  /** Last day to take an offered seat. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answerBy!: string | null;
  @ApiProperty({ type: InterviewView, nullable: true })
  interview!: InterviewView | null;
  /** The student's yes to be kept for later, and the last day for which it counts. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  poolAgreedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  poolUntil!: string | null;
  /** The agreed place; null before it is accepted, and once it is cancelled. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  placementId!: string | null;
  /** Who acts next; null once it has ended. */
  @ApiProperty({ enum: ACTORS, enumName: 'ApplicationActor', nullable: true })
  nextActor!: ApplicationActor | null;
  /** Last day to act. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  actBy!: string | null;
  /** What the student may do with it. */
  @ApiProperty({ enum: APPLICATION_ACTS, enumName: 'ApplicationAct', isArray: true })
  actions!: ApplicationAct[];
  history!: ApplicationStep[];
  /** Grows with every move. */
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class StudentApplicationList {
  items!: ApplicationForStudent[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
