import {
  COMPANY_SIZES,
  type CompanySize,
  type LanguageSkill,
  LEGAL_EXCEPTIONS,
  type LegalException,
  OFFER_KINDS,
  type OfferKind,
  ROSTER_STATES,
  type RosterState,
  SEARCH_STATES,
  SECTORS,
  type SearchState,
  type Sector,
  VISIBILITIES,
  type Visibility,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { eachOneOf, oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { ClassGroup } from './class-group.entity.js';
import { Membership } from './membership.entity.js';
import { School } from './school.entity.js';

@Entity('student')
@Check('student_legal_exceptions', eachOneOf('legal_exceptions', LEGAL_EXCEPTIONS))
@Check('student_kinds', eachOneOf('kinds', OFFER_KINDS))
@Check('student_sector_wishes', eachOneOf('sector_wishes', SECTORS))
@Check('student_size_wishes', eachOneOf('size_wishes', COMPANY_SIZES))
@Check('student_visibility', oneOf('visibility', VISIBILITIES))
@Check('student_search_state', oneOf('search_state', SEARCH_STATES))
@Check('student_roster_state', oneOf('roster_state', ROSTER_STATES))
@Check('student_birth_date', 'account_id is null or birth_date is not null')
@Check('student_not_joined', "account_id is null or roster_state not in ('expected', 'invited')")
@Check('student_left', "roster_state not in ('left', 'to_confirm') or class_group_id is null")
@Check('student_contact_email_lower', 'contact_email = lower(contact_email)')
@Index('student_internal_number', ['schoolId', 'internalNumber'], { unique: true, where: 'internal_number is not null' })
@Index('student_ine_hash', ['schoolId', 'ineHash'], { unique: true, where: 'ine_hash is not null' })
export class Student {
  @PrimaryColumn('uuid')
  id: string;

  /** Null until the student joins, and after the account is erased. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @OneToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn()
  account: Relation<Account> | null;

  /** Name given by the school or the student, shown to others. Letters use the account's name. */
  @Column('text')
  firstName: string;

  @Column('text')
  lastName: string;

  /** School whose roster contains the row; null for a student who was in no class when rosters were introduced. */
  @Index()
  @Column('uuid', { nullable: true })
  schoolId: string | null;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School> | null;

  /** Null after the student has left, and while joining waits for the teacher. */
  @Index()
  @Column('uuid', { nullable: true })
  classGroupId: string | null;

  @ManyToOne(() => ClassGroup)
  @JoinColumn()
  classGroup: Relation<ClassGroup> | null;

  /** Teacher who follows the student; null for the class's referent. */
  @Index()
  @Column('uuid', { nullable: true })
  referentTeacherId: string | null;

  @ManyToOne(() => Membership, { onDelete: 'SET NULL' })
  @JoinColumn()
  referentTeacher: Relation<Membership> | null;

  /** Class that was left, or that the student asks to join; null while there is a current class. */
  @Index()
  @Column('uuid', { nullable: true })
  otherClassGroupId: string | null;

  @ManyToOne(() => ClassGroup, { onDelete: 'SET NULL' })
  @JoinColumn()
  otherClassGroup: Relation<ClassGroup> | null;

  @Column('text', { default: 'joined' })
  rosterState: RosterState;

  /** Not null for a student with an account. */
  @Column('date', { nullable: true })
  birthDate: string | null;

  /** When the school gave or confirmed the birth date; null: declared by the student alone. */
  @Column('timestamptz', { nullable: true })
  birthDateConfirmedAt: Date | null;

  /** Number given by the school. */
  @Column('text', { nullable: true })
  internalNumber: string | null;

  /** HMAC-SHA-256 of the national number (INE), which itself is not stored. */
  @Column('text', { nullable: true })
  ineHash: string | null;

  /** Single-use code that links an account to the row, together with the birth date; null once used. */
  @Column('text', { nullable: true, unique: true })
  personalCode: string | null;

  /** Address to which the school sends the invitation. */
  @Column('text', { nullable: true })
  contactEmail: string | null;

  /** When the last invitation was printed or sent. */
  @Column('timestamptz', { nullable: true })
  invitedAt: Date | null;

  /** Lower secondary school (collège) finished: decides whether a 15-year-old may sign an apprenticeship contract. */
  @Column('boolean', { default: true })
  lowerSecondaryFinished: boolean;

  /** Exceptions whose documents the school has seen; the documents are not recorded. */
  @Column('text', { array: true, default: () => "'{}'" })
  legalExceptions: LegalException[];

  /** Date of the medical notice of fitness for work under derogation (R4153-40); its content is not stored. */
  @Column('date', { nullable: true })
  fitnessNoticeOn: string | null;

  /** Day of the emancipation, from a paper that the school has seen (Code civil, art. 413-1 to 413-8); no guardian signs from then on. */
  @Column('date', { nullable: true })
  emancipatedOn: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  kinds: OfferKind[];

  @Column('text', { array: true, default: () => "'{}'" })
  wantedRomeCodes: string[];

  /** ROME item codes (ogr) of the student's skills. */
  @Column('text', { array: true, default: () => "'{}'" })
  skills: string[];

  /** ROME item codes (ogr) of skills to learn. */
  @Column('text', { array: true, default: () => "'{}'" })
  skillsToLearn: string[];

  @Column('jsonb', { default: [] })
  languages: LanguageSkill[];

  @Column('text', { array: true, default: () => "'{}'" })
  sectorWishes: Sector[];

  @Column('text', { array: true, default: () => "'{}'" })
  sizeWishes: CompanySize[];

  @Column('text', { nullable: true })
  communeInsee: string | null;

  @Column('smallint', { default: 30 })
  limitKm: number;

  @Column('boolean', { default: false })
  hasDrivingLicence: boolean;

  @Column('text', { default: 'nobody' })
  visibility: Visibility;

  /** When the student last decided on `visibility`; null = never asked. */
  @Column('timestamptz', { nullable: true })
  visibilityDecidedAt: Date | null;

  /** When the school agreed that companies may see a student of 15 to 17; null if not given, or withdrawn. */
  @Column('timestamptz', { nullable: true })
  schoolAgreedAt: Date | null;

  @Column('uuid', { nullable: true })
  schoolAgreedByAccountId: string | null;

  /** When a student of 15 to 17 requested that agreement; null once the school has answered. */
  @Column('timestamptz', { nullable: true })
  schoolAgreementAskedAt: Date | null;

  /** When the initial questions were answered or dismissed. */
  @Column('timestamptz', { nullable: true })
  onboardedAt: Date | null;

  /** When the student last opened the list of matches; null = never. */
  @Column('timestamptz', { nullable: true })
  matchesSeenAt: Date | null;

  /** When the student was erased; the row then names no one, and applications keep referring to it for figures. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  /** When the student was warned that the file will be anonymised; null again after an act. */
  @Column('timestamptz', { nullable: true })
  inactivityWarnedAt: Date | null;

  @Column('text', { default: 'searching' })
  searchState: SearchState;

  /** Incremented on every change relevant to matching. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
