import {
  APPLICATION_ORIGINS,
  type ApplicationOrigin,
  type ApplicationStatus,
  type InterviewStatus,
  OFFER_KINDS,
  type OfferKind,
  REFUSAL_REASONS,
  type RefusalReason,
  SENT_STATUSES,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { CompanySite } from './company.entities.js';
import { CvFile } from './cv-file.entity.js';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** The score at the time when the application was sent. */
export interface MatchSnapshot {
  studentScore: number;
  postScore: number;
  total: number;
  weightsVersion: string;
}

/** Columns replaced by an answer of the company, restored if the answer is undone in time. */
export interface BeforeAnswer {
  readAt: Date | string | null;
  answeredAt: Date | string | null;
  refusalReason: RefusalReason | null;
  refusalShared: boolean;
  companyMessage: string | null;
  answerBy: string | null;
  /** Null if no interview was planned. */
  interview: InterviewStatus | null;
}

@Entity('application')
@Check('application_status', oneOf('status', SENT_STATUSES))
@Check('application_origin', oneOf('origin', APPLICATION_ORIGINS))
@Check('application_kind', oneOf('kind', OFFER_KINDS))
@Check('application_subject', '(offer_id is null) = (kind is not null)')
@Check('application_wanted', 'wanted_to >= wanted_from')
@Check('application_refusal_reason', oneOf('refusal_reason', REFUSAL_REASONS))
@Index('application_of_cv', ['cvFileId'], { where: 'cv_file_id is not null' })
@Unique('application_once', ['studentId', 'offerId'])
@Index('application_unsolicited_once', ['studentId', 'companySiteId'], {
  unique: true,
  where: "offer_id is null and status in ('submitted', 'read', 'interview', 'pool', 'offered', 'accepted')",
})
@Index('application_clock', ['clockOn', 'id'], { where: 'clock_on is not null' })
@Index('application_of_site', ['companySiteId', 'createdAt'])
@Index('application_unanswered', ['companySiteId', 'expiredOn'], { where: "status = 'expired'" })
export class Application {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for an unsolicited one. */
  @Index()
  @Column('uuid', { nullable: true })
  offerId: string | null;

  @ManyToOne(() => Offer)
  @JoinColumn()
  offer: Relation<Offer> | null;

  /** Site to which it was sent: the offer's, or the chosen one. */
  @Column('uuid')
  companySiteId: string;

  @ManyToOne(() => CompanySite)
  @JoinColumn()
  companySite: Relation<CompanySite>;

  /** Wished kind and dates of an unsolicited application; null for an offer, which has its own. */
  @Column('text', { nullable: true })
  kind: OfferKind | null;

  @Column('date', { nullable: true })
  wantedFrom: string | null;

  @Column('date', { nullable: true })
  wantedTo: string | null;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student)
  @JoinColumn()
  student: Relation<Student>;

  @Column('text')
  status: ApplicationStatus;

  @Column('text', { default: 'offer' })
  origin: ApplicationOrigin;

  @Column('text', { default: '' })
  motivation: string;

  /** Answers in the order of the offer's questions. */
  @Column('text', { array: true, default: () => "'{}'" })
  answers: string[];

  /** The CV sent with it; null without one, or once it is deleted. */
  @Column('uuid', { nullable: true })
  cvFileId: string | null;

  @ManyToOne(() => CvFile, { onDelete: 'SET NULL' })
  @JoinColumn()
  cvFile: Relation<CvFile> | null;

  @Column('jsonb', { nullable: true })
  matchSnapshot: MatchSnapshot | null;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  refusalReason: RefusalReason | null;

  /** Whether the student may read the reason and the message of a refusal. */
  @Column('boolean', { default: true })
  refusalShared: boolean;

  /** Message with the company's answer; the student reads it. */
  @Column('text', { nullable: true })
  companyMessage: string | null;

  /** Last civil day for the student to accept the offered seat. */
  @Column('date', { nullable: true })
  answerBy: string | null;

  /** Columns before the last answer that can still be undone. */
  @Column('jsonb', { nullable: true })
  beforeAnswer: BeforeAnswer | null;

  /** When the student agreed to be kept for later; without it the file closes as after a refusal. */
  @Column('timestamptz', { nullable: true })
  poolAgreedAt: Date | null;

  /** Civil day on which its clock is next evaluated; set at each move. Null if no step is left. */
  @Column('date', { nullable: true, default: () => "(now() at time zone 'Europe/Paris')::date" })
  clockOn: string | null;

  /** Mark of the last clock step executed (`readClock` of libs/domain). */
  @Column('text', { nullable: true })
  clockMark: string | null;

  /** Civil day on which it ended without an answer; kept when a late answer is given. */
  @Column('date', { nullable: true })
  expiredOn: string | null;

  /** The teacher who proposed it. */
  @Column('uuid', { nullable: true })
  proposedByAccountId: string | null;

  /** Text of that teacher. */
  @Column('text', { nullable: true })
  proposal: string | null;

  /** Incremented on every move; distinguishes the letters of two equal moves, and detects concurrent acts. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/**
 * Application not sent yet, readable only by the student, who wrote it or whose teacher proposed it. Once sent, it becomes an application
 * with the same id.
 */
@Entity('application_draft')
@Check('application_draft_origin', oneOf('origin', APPLICATION_ORIGINS))
@Check('application_draft_kind', oneOf('kind', OFFER_KINDS))
@Check('application_draft_subject', '(offer_id is null) = (kind is not null)')
@Unique('application_draft_once', ['studentId', 'offerId'])
@Index('application_draft_unsolicited_once', ['studentId', 'companySiteId'], { unique: true, where: 'offer_id is null' })
export class ApplicationDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Index()
  @Column('uuid', { nullable: true })
  offerId: string | null;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer> | null;

  @Column('uuid')
  companySiteId: string;

  @ManyToOne(() => CompanySite, { onDelete: 'CASCADE' })
  @JoinColumn()
  companySite: Relation<CompanySite>;

  @Column('text', { nullable: true })
  kind: OfferKind | null;

  @Column('date', { nullable: true })
  wantedFrom: string | null;

  @Column('date', { nullable: true })
  wantedTo: string | null;

  @Column('text', { default: 'offer' })
  origin: ApplicationOrigin;

  @Column('text', { default: '' })
  motivation: string;

  @Column('text', { array: true, default: () => "'{}'" })
  answers: string[];

  @Column('uuid', { nullable: true })
  cvFileId: string | null;

  @ManyToOne(() => CvFile, { onDelete: 'SET NULL' })
  @JoinColumn()
  cvFile: Relation<CvFile> | null;

  @Column('uuid', { nullable: true })
  proposedByAccountId: string | null;

  /** Text of the teacher with the proposal. */
  @Column('text', { default: '' })
  proposal: string;

  /** When the student discarded the teacher's proposal; only that teacher still reads it. */
  @Column('timestamptz', { nullable: true })
  discardedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
