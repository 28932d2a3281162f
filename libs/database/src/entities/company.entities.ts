import { COMPANY_SIZES, COMPANY_STATUSES, type CompanySize, type CompanyStatus, SECTORS, type Sector } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';

@Entity('company')
@Check('company_status', oneOf('status', COMPANY_STATUSES))
@Check('company_sector', oneOf('sector', SECTORS))
@Check('company_idcc', "idcc ~ '^[0-9]{4}$'")
@Check('company_headcount', 'headcount >= 0 and headcount_mean_hundredths >= 0')
@Check('company_phone', "phone ~ '^[+][1-9][0-9]{6,14}$'")
@Check('company_size', oneOf('size', COMPANY_SIZES))
@Index('company_merged', ['mergedIntoId'], { where: 'merged_into_id is not null' })
export class Company {
  @PrimaryColumn('uuid')
  id: string;

  /** SIREN, 9 digits: one company per legal entity. */
  @Column('text', { unique: true })
  siren: string;

  @Column('text')
  name: string;

  @Column('text', { default: 'pending' })
  status: CompanyStatus;

  /** Text of the public page; empty until the company writes it. */
  @Column('text', { default: '' })
  description: string;

  @Column('text', { nullable: true })
  website: string | null;

  /** Phone number for the campus, E.164. Null for a company that signed up before it was asked. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  sector: Sector | null;

  @Column('text', { nullable: true })
  size: CompanySize | null;

  /** Activity code of the company in NAF rév. 2, `2014Z`. */
  @Column('text', { nullable: true })
  naf: string | null;

  /** Activity code in NAF 2025, in force from 1 January 2027. */
  @Column('text', { name: 'naf_2025', nullable: true })
  naf2025: string | null;

  /** Collective agreement, 4 digits: `0044` is chemistry. */
  @Column('text', { nullable: true })
  idcc: string | null;

  /** Employees of the whole company on the last day of a month (R124-12 of the Code de l'éducation counts the legal entity). */
  @Column('integer', { nullable: true })
  headcount: number | null;

  /** Mean number of employees over the previous twelve months, in hundredths of a person. */
  @Column('integer', { nullable: true })
  headcountMeanHundredths: number | null;

  /** When the company last gave its headcount. */
  @Column('date', { nullable: true })
  headcountOn: string | null;

  /** When the company was last warned about unanswered applications: at most once in 90 days. */
  @Column('date', { nullable: true })
  silenceWarnedOn: string | null;

  /** Internal notes of coordinators, never shown to a company. */
  @Column('text', { default: '' })
  campusNotes: string;

  /** The company into which this one was merged; null for none. */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

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

  /** `Usine de Nesle`; null for a company's only site. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { unique: true })
  siret: string;

  @Column('text')
  address: string;

  @Column('text')
  communeInsee: string;

  /** When the site was closed, so that new offers and unsolicited applications cannot use it; null while it is open. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
