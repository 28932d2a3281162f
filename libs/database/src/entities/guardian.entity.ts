import { type CivilDate, GUARDIAN_CONSENTS, type GuardianConsentPurpose, type GuardianPlace } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Student } from './student.entity.js';

/** Legal representative of a minor, entered by the student or the school; at most two per student. Companies never read it from here. */
@Entity('guardian')
@Check('guardian_place', 'place in (1, 2)')
@Unique('guardian_contact', ['contactId'])
export class Guardian {
  @PrimaryColumn('uuid')
  studentId: string;

  /** Distinguishes the two guardians; no rank. */
  @PrimaryColumn('smallint', { default: 1 })
  place: GuardianPlace;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Column('text')
  firstName: string;

  @Column('text')
  lastName: string;

  /** Institution with parental authority, such as the ASE, on whose behalf this person signs; null for a parent. */
  @Column('text', { nullable: true })
  organisation: string | null;

  /** Null for a guardian who signs on paper. */
  @Column('text', { nullable: true })
  email: string | null;

  /** French number of ten digits. */
  @Column('text', { nullable: true })
  phone: string | null;

  /** Identifies this version of the contact; renewed whenever a field changes. */
  @Column('uuid', { default: () => 'gen_random_uuid()' })
  contactId: string;

  /** Null for contacts entered before this column existed. */
  @Column('uuid', { nullable: true })
  typedByAccountId: string | null;

  /** When the school or the campus confirmed the contact; decisions count only after it. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  confirmedByAccountId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** Link to a guardian's page about one child; works until replaced, revoked or expired. */
@Entity('guardian_link')
export class GuardianLink {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  /** Place of the guardian. */
  @Column('smallint', { default: 1 })
  place: GuardianPlace;

  /** Address to which it was sent; the link stops working when the guardian's address changes. */
  @Column('text')
  email: string;

  /** SHA-256 of the token, hexadecimal. */
  @Column('text', { unique: true })
  tokenHash: string;

  /** Who sent it; null if the guardian requested it. */
  @Column('uuid', { nullable: true })
  sentByAccountId: string | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** One immutable row per consent or refusal of a guardian: the latest of each guardian counts for a purpose. */
@Entity('guardian_consent')
@Check('guardian_consent_purpose', oneOf('purpose', GUARDIAN_CONSENTS))
@Index('guardian_consent_of_student', ['studentId', 'purpose', 'decidedAt'])
export class GuardianConsent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  /** Place of the guardian. */
  @Column('smallint', { default: 1 })
  place: GuardianPlace;

  @Column('text')
  purpose: GuardianConsentPurpose;

  /** First and last name of the guardian at that time. */
  @Column('text')
  guardianName: string;

  /** Version of the wording on the page. */
  @Column('text')
  textVersion: string;

  @Column('boolean')
  given: boolean;

  /** Date on the paper; null for a decision by link. */
  @Column('date', { nullable: true })
  signedOn: CivilDate | null;

  /** School account that saw the paper; null for a decision by link. */
  @Column('uuid', { nullable: true })
  notedByAccountId: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt: Date;
}
