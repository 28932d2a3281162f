import { CALL_OUTCOMES, type CallOutcome, ESCALATION_STATUSES, type EscalationStatus, SENT_STATUSES, type SentStatus } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { Application } from './application.entities.js';

/** Escalation case of an application that its company does not answer. */
@Entity('escalation')
@Check('escalation_status', oneOf('status', ESCALATION_STATUSES))
@Check('escalation_closed_as', oneOf('closed_as', SENT_STATUSES))
@Check('escalation_closed', "(status = 'closed') = (closed_at is not null and closed_as is not null)")
@Check('escalation_assigned', "status <> 'assigned' or assignee_account_id is not null")
@Check('escalation_reopens', "(status = 'called') = (reopens_on is not null)")
@Index('escalation_active_once', ['applicationId'], { unique: true, where: "status <> 'closed'" })
@Index('escalation_of_application', ['applicationId', 'openedAt'])
@Index('escalation_list', ['openedAt', 'id'], { where: "status <> 'closed'" })
@Index('escalation_reopens_on', ['reopensOn'], { where: "status = 'called'" })
@Index('escalation_closed_at', ['closedAt'], { where: "status = 'closed'" })
export class Escalation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { onDelete: 'CASCADE' })
  @JoinColumn()
  application: Relation<Application>;

  @Column('text', { default: 'open' })
  status: EscalationStatus;

  /** Coordinator who calls. */
  @Column('uuid', { nullable: true })
  assigneeAccountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn()
  assigneeAccount: Relation<Account> | null;

  /** Day on which the company of a called case is called again. */
  @Column('date', { nullable: true })
  reopensOn: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Status of the application that closed the case. */
  @Column('text', { nullable: true })
  closedAs: SentStatus | null;
}

/** A call to the company about an unanswered application. */
@Entity('escalation_call')
@Check('escalation_call_outcome', oneOf('outcome', CALL_OUTCOMES))
@Check('escalation_call_promise', "(outcome = 'will_answer') = (promised_on is not null)")
@Index('escalation_call_of', ['escalationId', 'calledAt'])
@Index('escalation_call_at', ['calledAt'])
export class EscalationCall {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  escalationId: string;

  @ManyToOne(() => Escalation, { onDelete: 'CASCADE' })
  @JoinColumn()
  escalation: Relation<Escalation>;

  @Column('uuid')
  callerAccountId: string;

  @ManyToOne(() => Account)
  @JoinColumn()
  callerAccount: Relation<Account>;

  /** Person at the company; empty if the call was not answered. */
  @Column('text', { default: '' })
  spokeTo: string;

  @Column('text')
  outcome: CallOutcome;

  /** Last day of the promised answer. */
  @Column('date', { nullable: true })
  promisedOn: string | null;

  /** Internal note for the coordination. */
  @Column('text', { default: '' })
  note: string;

  @Column('timestamptz', { default: () => 'now()' })
  calledAt: Date;
}
