import {
  COMPANY_SIZES,
  type CompanySize,
  type LanguageSkill,
  LEGAL_EXCEPTIONS,
  type LegalException,
  OFFER_KINDS,
  type OfferKind,
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
import { Teacher } from './staff.entities.js';

@Entity('student')
@Check('student_legal_exceptions', eachOneOf('legal_exceptions', LEGAL_EXCEPTIONS))
@Check('student_kinds', eachOneOf('kinds', OFFER_KINDS))
@Check('student_sector_wishes', eachOneOf('sector_wishes', SECTORS))
@Check('student_size_wishes', eachOneOf('size_wishes', COMPANY_SIZES))
@Check('student_visibility', oneOf('visibility', VISIBILITIES))
@Check('student_search_state', oneOf('search_state', SEARCH_STATES))
export class Student {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** Null once the teacher has removed the student from the class. */
  @Index()
  @Column('uuid', { nullable: true })
  classGroupId: string | null;

  @ManyToOne(() => ClassGroup)
  @JoinColumn()
  classGroup: Relation<ClassGroup> | null;

  /** Teacher who follows the student; null: the one of the class. */
  @Index()
  @Column('uuid', { nullable: true })
  referentTeacherId: string | null;

  @ManyToOne(() => Teacher, { onDelete: 'SET NULL' })
  @JoinColumn()
  referentTeacher: Relation<Teacher> | null;

  @Column('date')
  birthDate: string;

  /** Lower secondary school (collège) finished: decides whether a 15-year-old may sign an apprenticeship contract. */
  @Column('boolean', { default: true })
  lowerSecondaryFinished: boolean;

  /** Exceptions whose papers the school has seen; which papers they are is kept nowhere. */
  @Column('text', { array: true, default: () => "'{}'" })
  legalExceptions: LegalException[];

  /** Date of the medical notice of fitness for work under derogation (R4153-40); no word of what it says. */
  @Column('date', { nullable: true })
  fitnessNoticeOn: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  kinds: OfferKind[];

  @Column('text', { array: true, default: () => "'{}'" })
  wantedRomeCodes: string[];

  /** ROME item codes (ogr) the student has. */
  @Column('text', { array: true, default: () => "'{}'" })
  skills: string[];

  /** ROME item codes (ogr) the student wants to learn. */
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

  /** The school's agreement that companies may see a student of 15 to 17; null: not given, or taken back. */
  @Column('timestamptz', { nullable: true })
  schoolAgreedAt: Date | null;

  @Column('uuid', { nullable: true })
  schoolAgreedByAccountId: string | null;

  /** When the first questions were answered or put aside for good. */
  @Column('timestamptz', { nullable: true })
  onboardedAt: Date | null;

  /** When the student last opened the list of matches; null = never. */
  @Column('timestamptz', { nullable: true })
  matchesSeenAt: Date | null;

  @Column('text', { default: 'searching' })
  searchState: SearchState;

  /** Grows with every change that matching must see. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
