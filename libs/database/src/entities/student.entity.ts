import { OFFER_KINDS, type OfferKind, SEARCH_STATES, type SearchState, VISIBILITIES, type Visibility } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { eachOneOf, oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { ClassGroup } from './class-group.entity.js';

@Entity('student')
@Check('student_kinds', eachOneOf('kinds', OFFER_KINDS))
@Check('student_visibility', oneOf('visibility', VISIBILITIES))
@Check('student_search_state', oneOf('search_state', SEARCH_STATES))
@Check('student_dates', 'available_to >= available_from')
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

  @Column('date')
  birthDate: string;

  /** Lower secondary school (collège) finished: decides whether a 15-year-old may sign an apprenticeship contract. */
  @Column('boolean', { default: true })
  lowerSecondaryFinished: boolean;

  @Column('text', { array: true, default: () => "'{}'" })
  kinds: OfferKind[];

  @Column('date', { nullable: true })
  availableFrom: string | null;

  @Column('date', { nullable: true })
  availableTo: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  wantedRomeCodes: string[];

  /** ROME item codes (ogr) the student has. */
  @Column('text', { array: true, default: () => "'{}'" })
  skills: string[];

  /** ROME item codes (ogr) the student wants to learn. */
  @Column('text', { array: true, default: () => "'{}'" })
  skillsToLearn: string[];

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

  @Column('text', { default: 'searching' })
  searchState: SearchState;

  /** Grows with every change that matching must see. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
