import {
  PAST_BREACH_KINDS,
  PAST_BREACH_OUTCOMES,
  PAST_BREACH_STATUSES,
  type PastBreachKind,
  type PastBreachOutcome,
  type PastBreachStatus,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { Company } from './company.entities.js';
import { School } from './school.entity.js';
import { Student } from './student.entity.js';

/** A past fact that today's rules would refuse, for review by the coordination. */
@Entity('past_breach')
@Check('past_breach_kind', oneOf('kind', PAST_BREACH_KINDS))
@Check('past_breach_status', oneOf('status', PAST_BREACH_STATUSES))
@Check('past_breach_outcome', oneOf('outcome', PAST_BREACH_OUTCOMES))
@Check('past_breach_looked', "(status = 'looked') = (outcome is not null and looked_at is not null)")
@Unique('past_breach_once', ['kind', 'entityId'])
@Index('past_breach_list', ['status', 'happenedAt', 'id'])
export class PastBreach {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: PastBreachKind;

  /** Id of the row that breaks the rule: a version of a paper, a consent or a link, depending on the kind. */
  @Column('uuid')
  entityId: string;

  /** Null for a fact that concerns no student. */
  @Index()
  @Column('uuid', { nullable: true })
  studentId: string | null;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student> | null;

  /** School to tell; null for none. */
  @Column('uuid', { nullable: true })
  schoolId: string | null;

  @ManyToOne(() => School, { onDelete: 'CASCADE' })
  @JoinColumn()
  school: Relation<School> | null;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company> | null;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  foundAt: Date;

  @Column('text', { default: 'open' })
  status: PastBreachStatus;

  @Column('timestamptz', { nullable: true })
  schoolToldAt: Date | null;

  @Column('text', { nullable: true })
  outcome: PastBreachOutcome | null;

  /** Reason in the coordinator's words. */
  @Column('text', { default: '' })
  words: string;

  @Column('uuid', { nullable: true })
  lookedByAccountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn()
  lookedByAccount: Relation<Account> | null;

  @Column('timestamptz', { nullable: true })
  lookedAt: Date | null;
}

/** Edition of the kinds for which the past has been reviewed. */
@Entity('past_review')
export class PastReview {
  @PrimaryColumn('smallint')
  edition: number;

  @Column('timestamptz', { default: () => 'now()' })
  readAt: Date;
}
