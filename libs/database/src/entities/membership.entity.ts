import { INVITED_ROLES, type InvitedRole, rolesAt } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { Company } from './company.entities.js';
import { School } from './school.entity.js';

/** A role of an account in a school, in a company, on the campus or for itself; former once `toAt` is set. */
@Entity('membership')
@Check('membership_role', oneOf('role', INVITED_ROLES))
@Check('membership_school', `(school_id is not null) = (${oneOf('role', rolesAt('school'))})`)
@Check('membership_company', `(company_id is not null) = (${oneOf('role', rolesAt('company'))})`)
@Check('membership_time', 'from_at <= to_at')
@Index('membership_once_in_school', ['accountId', 'role', 'schoolId'], { unique: true, where: 'to_at is null and school_id is not null' })
@Index('membership_once_in_company', ['accountId', 'role', 'companyId'], {
  unique: true,
  where: 'to_at is null and company_id is not null',
})
@Index('membership_once', ['accountId', 'role'], { unique: true, where: 'to_at is null and school_id is null and company_id is null' })
export class Membership {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  role: InvitedRole;

  @Index()
  @Column('uuid', { nullable: true })
  schoolId: string | null;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School> | null;

  @Index()
  @Column('uuid', { nullable: true })
  companyId: string | null;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company> | null;

  @Column('timestamptz', { default: () => 'now()' })
  fromAt: Date;

  @Column('timestamptz', { nullable: true })
  toAt: Date | null;

  @Column('uuid', { nullable: true })
  invitedByAccountId: string | null;

  /** When a session last used this role, in which the next sign-in starts. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;
}
