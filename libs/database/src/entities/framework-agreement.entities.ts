import { FRAMEWORK_SIDES, FRAMEWORK_STATES, type FrameworkSeats, type FrameworkSide, type FrameworkState } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { Company } from './company.entities.js';
import { School } from './school.entity.js';

/** An agreement of a school and a company for some school years. */
@Entity('framework_agreement')
@Check('framework_agreement_state', oneOf('state', FRAMEWORK_STATES))
@Check('framework_agreement_begun_by', oneOf('begun_by', FRAMEWORK_SIDES))
@Check('framework_agreement_ended_by', oneOf('ended_by', FRAMEWORK_SIDES))
@Check('framework_agreement_filed_by', oneOf('filed_by', FRAMEWORK_SIDES))
@Check('framework_agreement_years', 'last_year >= first_year and end_on > start_on')
@Check('framework_agreement_ended', "(state = 'ended') = (ended_on is not null) and (ended_by is null) = (end_reason is null)")
@Check('framework_agreement_notice', 'notice_months between 1 and 12')
@Check('framework_agreement_text', 'num_nulls(signed_text, text_sha256) in (0, 2)')
@Index('framework_agreement_of_school', ['schoolId', 'state', 'endOn', 'id'])
@Index('framework_agreement_of_state', ['state', 'id'])
@Index('framework_agreement_of_company', ['companyId', 'state', 'endOn', 'id'])
@Index('framework_agreement_renews', ['renewsId'], { unique: true, where: 'renews_id is not null' })
@Index('framework_agreement_to_begin', ['startOn', 'id'], { where: "state = 'signed'" })
@Index('framework_agreement_to_end', ['endOn', 'id'], { where: "state = 'running'" })
export class FrameworkAgreement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Company)
  @JoinColumn()
  company: Relation<Company>;

  /** Side that writes the draft. */
  @Column('text')
  begunBy: FrameworkSide;

  @Column('text', { default: 'draft' })
  state: FrameworkState;

  /** Instant of the last change of state. */
  @Column('timestamptz', { default: () => 'now()' })
  stateAt: Date;

  /** First and last school year, by the year in which they begin. */
  @Column('smallint')
  firstYear: number;

  @Column('smallint')
  lastYear: number;

  /** First day of the first school year. */
  @Column('date')
  startOn: string;

  /** Last day of the last school year. */
  @Column('date')
  endOn: string;

  @Column('text', { default: '' })
  purpose: string;

  /** Seats of each school year. */
  @Column('jsonb', { default: [] })
  seats: FrameworkSeats[];

  /** Notice of termination; null until it is written, and for agreements before December 2026. */
  @Column('smallint', { nullable: true })
  noticeMonths: number | null;

  /** Signed text, frozen by the first signature. */
  @Column('text', { nullable: true })
  signedText: string | null;

  @Column('text', { nullable: true })
  textSha256: string | null;

  /** Side that filed the paper signed by both; null if they sign in their accounts. */
  @Column('text', { nullable: true })
  filedBy: FrameworkSide | null;

  /** Why the other side returned it; null once proposed again. */
  @Column('text', { nullable: true })
  returnReason: string | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  /** Side that ended it early. */
  @Column('text', { nullable: true })
  endedBy: FrameworkSide | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  /** Whether the letter about a renewal was sent. */
  @Column('boolean', { default: false })
  isRenewalTold: boolean;

  /** Framework agreement that it renews. */
  @Column('uuid', { nullable: true })
  renewsId: string | null;

  @ManyToOne(() => FrameworkAgreement)
  @JoinColumn({ name: 'renews_id' })
  renews: Relation<FrameworkAgreement> | null;

  /** Incremented on every change. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** A contact person of one side. */
@Entity('framework_contact')
@Check('framework_contact_side', oneOf('side', FRAMEWORK_SIDES))
@Index('framework_contact_represents', ['frameworkAgreementId', 'side'], { unique: true, where: 'represents' })
export class FrameworkContactRow {
  @PrimaryColumn('uuid')
  frameworkAgreementId: string;

  @ManyToOne(() => FrameworkAgreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  frameworkAgreement: Relation<FrameworkAgreement>;

  @PrimaryColumn('text')
  side: FrameworkSide;

  /** Position in the list of the side, from 0. */
  @PrimaryColumn('smallint')
  place: number;

  @Column('text')
  name: string;

  /** Function of the person. */
  @Column('text')
  function: string;

  @Index()
  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  phone: string | null;

  /** Whether the text names this person as the one who represents the side. */
  @Column('boolean', { default: false })
  represents: boolean;
}

/** A side's confirmation of the text in its account. */
@Entity('framework_signature')
@Check('framework_signature_side', oneOf('side', FRAMEWORK_SIDES))
export class FrameworkSignature {
  @PrimaryColumn('uuid')
  frameworkAgreementId: string;

  @ManyToOne(() => FrameworkAgreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  frameworkAgreement: Relation<FrameworkAgreement>;

  @PrimaryColumn('text')
  side: FrameworkSide;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  name: string;

  @Column('text')
  function: string;

  /** SHA-256 of the displayed text. */
  @Column('text')
  textSha256: string;

  @Column('timestamptz', { default: () => 'now()' })
  signedAt: Date;
}
