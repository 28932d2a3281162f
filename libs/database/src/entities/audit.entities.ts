import type { AuditAct, AuditThing, Role } from '@seve/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to which row, from where and when, by ids only. The application role can only insert and read rows. */
@Entity('audit_entry')
@Index('audit_entry_newest', ['createdAt', 'id'])
@Index('audit_entry_of_school', ['schoolId', 'createdAt', 'id'], { where: 'school_id is not null' })
@Index('audit_entry_of_company', ['companyId', 'createdAt', 'id'], { where: 'company_id is not null' })
@Index('audit_entry_of_thing', ['entityId', 'createdAt'])
@Index('audit_entry_of_actor', ['actorAccountId', 'createdAt'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  act: AuditAct;

  @Column('text')
  entityType: AuditThing;

  /** Null if no row was concerned: a sign-in with an unknown address, an invalid link. */
  @Column('uuid', { nullable: true })
  entityId: string | null;

  /** Detail code, such as why a link was refused; never a person's text. */
  @Column('text', { nullable: true })
  code: string | null;

  /** Null for a visitor and for the system. */
  @Column('uuid', { nullable: true })
  actorAccountId: string | null;

  /** Null for a visitor. */
  @Column('text', { nullable: true })
  actorRole: Role | null;

  @Column('uuid', { nullable: true })
  sessionId: string | null;

  /** Truncated HMAC of the client address under the instance's secret: equal addresses are recognisable, but not readable. */
  @Column('text', { nullable: true })
  addressHash: string | null;

  /** School that may read the entry. */
  @Column('uuid', { nullable: true })
  schoolId: string | null;

  /** Company that may read the entry. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;
}

/**
 * Position of an entry in the hash chain. Written after the commit of the entry by one process at a time, so that entries never wait for
 * each other.
 */
@Entity('audit_seal')
export class AuditSeal {
  /** Consecutive number. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'PK_audit_seal' })
  number: string;

  @Column('uuid', { unique: true })
  entryId: string;

  /** SHA-256 of the previous hash and the entry, hexadecimal. */
  @Column('text')
  hash: string;
}

/** Remainder of the deleted entries of a month: the chain continues from its hash. */
@Entity('audit_closing')
export class AuditClosing {
  /** First day of the month. */
  @PrimaryColumn('date')
  month: string;

  @Column('bigint')
  lastNumber: string;

  @Column('text')
  hash: string;

  @Column('integer')
  entries: number;

  @Column('timestamptz', { default: () => 'now()' })
  closedAt: Date;
}

/** Result of a check of the whole chain. */
@Entity('audit_check')
@Index('audit_check_newest', ['checkedAt'])
export class AuditCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  entries: number;

  /** Number of the first invalid seal; null for an intact chain. */
  @Column('bigint', { nullable: true })
  brokenAt: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  checkedAt: Date;
}
