import { INVITATION_TO_APPLY_STATUSES, type InvitationToApplyStatus } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Application } from './application.entities.js';
import { Company } from './company.entities.js';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** A company's invitation to apply, to a visible candidate under a pseudonym or to a student of its pool. */
@Entity('invitation_to_apply')
@Check('invitation_to_apply_status', oneOf('status', INVITATION_TO_APPLY_STATUSES))
@Unique('invitation_to_apply_once', ['studentId', 'offerId'])
@Index('invitation_to_apply_of_day', ['companyId', 'createdAt'])
@Index('invitation_to_apply_of_pool', ['pooledApplicationId'], { where: 'pooled_application_id is not null' })
@Index('invitation_to_apply_held', ['companyId'], { where: 'held_at is not null' })
@Index('invitation_to_apply_due', ['answerBy'], { where: "status in ('sent', 'opened')" })
export class InvitationToApply {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Index()
  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company>;

  @Column('uuid')
  invitedByAccountId: string;

  /** Application kept with the student's consent, so that the company knows the name; null for a candidate. */
  @Column('uuid', { nullable: true })
  pooledApplicationId: string | null;

  @ManyToOne(() => Application, { onDelete: 'SET NULL' })
  @JoinColumn()
  pooledApplication: Relation<Application> | null;

  @Column('text', { default: 'sent' })
  status: InvitationToApplyStatus;

  /** Message of the company; empty without one. */
  @Column('text', { default: '' })
  message: string;

  /** Last civil day to answer. */
  @Column('date')
  answerBy: string;

  /**
   * Set for an invitation to a minor while a report on the company is open: the student sees it only after a coordinator has reviewed the
   * report.
   */
  @Column('timestamptz', { nullable: true })
  heldAt: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
