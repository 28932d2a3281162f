import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  OFFER_KINDS,
  type OfferKind,
  REFUSAL_REASONS,
  type RefusalReason,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** The score as it stood when the application was sent. */
export interface MatchSnapshot {
  u: number;
  e: number;
  total: number;
  weightsVersion: string;
}

@Entity('application')
@Check('application_status', oneOf('status', APPLICATION_STATUSES))
@Check('application_refusal_reason', oneOf('refusal_reason', REFUSAL_REASONS))
@Unique('application_once', ['studentId', 'offerId'])
export class Application {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Offer)
  @JoinColumn()
  offer: Relation<Offer>;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student)
  @JoinColumn()
  student: Relation<Student>;

  @Column('text')
  status: ApplicationStatus;

  @Column('text', { default: '' })
  motivation: string;

  @Column('jsonb', { nullable: true })
  matchSnapshot: MatchSnapshot | null;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  refusalReason: RefusalReason | null;

  /** What the company adds to its answer; the student reads it. */
  @Column('text', { nullable: true })
  companyMessage: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** A place both sides agreed on. */
@Entity('placement')
@Check('placement_kind', oneOf('kind', OFFER_KINDS))
export class Placement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @OneToOne(() => Application)
  @JoinColumn()
  application: Relation<Application>;

  @Index()
  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student)
  @JoinColumn()
  student: Relation<Student>;

  @Index()
  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Offer)
  @JoinColumn()
  offer: Relation<Offer>;

  @Column('text')
  kind: OfferKind;

  @Column('date')
  startOn: string;

  @Column('date', { nullable: true })
  endOn: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
