import type { AuditAct, AuditThing, Role } from '@seve/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to which row, from where, when: ids only. The application role adds rows and reads them, nothing else. */
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

  /** Null where the act met no row: a sign-in with an unknown address, a link that opens nothing. */
  @Column('uuid', { nullable: true })
  entityId: string | null;

  /** A word of the program that tells more, such as why a link was refused; never text of a person. */
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

  /** HMAC of the client address with the secret of the instance, cut short: equal addresses are seen to be equal, none can be read. */
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

/** Place of an entry in the hash chain. Written after the commit of the entry by one process at a time: the entries themselves never wait for each other. */
@Entity('audit_seal')
export class AuditSeal {
  /** Without gaps. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'PK_audit_seal' })
  number: string;

  @Column('uuid', { unique: true })
  entryId: string;

  /** SHA-256 of the hash before and of the entry, hexadecimal. */
  @Column('text')
  hash: string;
}

/** What remains of the entries of a month that were deleted: the chain goes on from its hash. */
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

/** Result of reading the whole chain again. */
@Entity('audit_check')
@Index('audit_check_newest', ['checkedAt'])
export class AuditCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  entries: number;

  /** Number of the first seal that does not fit; null for a whole chain. */
  @Column('bigint', { nullable: true })
  brokenAt: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  checkedAt: Date;
}
