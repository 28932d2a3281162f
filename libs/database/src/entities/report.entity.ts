import {
  REPORT_OUTCOMES,
  REPORT_REASONS,
  REPORT_STATUSES,
  REPORTED_THINGS,
  type ReportedThing,
  type ReportOutcome,
  type ReportReason,
  type ReportStatus,
  ROLES,
  type Role,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Company } from './company.entities.js';
import { Student } from './student.entity.js';

/** A company's text that a student or the referent teacher reports to the coordination. */
@Entity('report')
@Check('report_about', oneOf('entity_type', REPORTED_THINGS))
@Check('report_reason', oneOf('reason', REPORT_REASONS))
@Check('report_status', oneOf('status', REPORT_STATUSES))
@Check('report_outcome', oneOf('outcome', REPORT_OUTCOMES))
@Check('report_reporter', oneOf('reporter_role', ROLES))
@Check('report_looked', "(status = 'looked') = (outcome is not null and looked_at is not null)")
@Index('report_open_once', ['entityId', 'reportedByAccountId'], { unique: true, where: "status = 'open'" })
@Index('report_open_of_company', ['companyId'], { where: "status = 'open'" })
@Index('report_of_entity', ['entityId'])
@Index('report_list', ['status', 'createdAt', 'id'])
export class Report {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company>;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Column('text')
  entityType: ReportedThing;

  @Column('uuid')
  entityId: string;

  @Column('uuid')
  reportedByAccountId: string;

  @Column('text')
  reporterRole: Role;

  @Column('text')
  reason: ReportReason;

  /** Text of the reporter. */
  @Column('text', { default: '' })
  words: string;

  /** Unmasked reported texts at that time, one per message of the company. */
  @Column('text', { array: true, default: () => "'{}'" })
  quotes: string[];

  @Column('text', { default: 'open' })
  status: ReportStatus;

  @Column('text', { nullable: true })
  outcome: ReportOutcome | null;

  /** Reason in the coordinator's words. */
  @Column('text', { nullable: true })
  outcomeWords: string | null;

  @Column('uuid', { nullable: true })
  lookedByAccountId: string | null;

  @Column('timestamptz', { nullable: true })
  lookedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
