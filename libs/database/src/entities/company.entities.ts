import { COMPANY_ROLES, COMPANY_STATUSES, type CompanyStatus } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';

@Entity('company')
@Check('company_status', oneOf('status', COMPANY_STATUSES))
export class Company {
  @PrimaryColumn('uuid')
  id: string;

  /** 9 digits: one company per legal person. */
  @Column('text', { unique: true })
  siren: string;

  @Column('text')
  name: string;

  @Column('text', { default: 'pending' })
  status: CompanyStatus;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Column('uuid', { nullable: true })
  verifiedByAccountId: string | null;

  @Index()
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

@Entity('company_site')
export class CompanySite {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company>;

  @Column('text', { unique: true })
  siret: string;

  @Column('text')
  address: string;

  @Column('text')
  communeInsee: string;
}

@Entity('company_member')
@Check('company_member_role', oneOf('role', COMPANY_ROLES))
export class CompanyMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Index()
  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company>;

  @Column('text')
  role: 'company_admin' | 'company_recruiter';
}
