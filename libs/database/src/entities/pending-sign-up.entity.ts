import { LOCALES, type Locale } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { ClassGroup } from './class-group.entity.js';
import { Student } from './student.entity.js';

/**
 * Data of a sign-up form until the link sent to its address is opened: before, no account and no password exists. One row per address; a
 * later sign-up replaces it, and the earlier link stops working.
 */
@Entity('pending_sign_up')
@Check('pending_sign_up_locale', oneOf('locale', LOCALES))
@Check('pending_sign_up_email_lower', 'email = lower(email)')
@Check('pending_sign_up_kind', '(class_group_id is null) <> (siret is null)')
export class PendingSignUp {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  email: string;

  @Column('text')
  firstName: string;

  @Column('text')
  lastName: string;

  @Column('text')
  locale: Locale;

  /** Set for a student, with the birth date. */
  @Index()
  @Column('uuid', { nullable: true })
  classGroupId: string | null;

  @ManyToOne(() => ClassGroup, { onDelete: 'CASCADE' })
  @JoinColumn()
  classGroup: Relation<ClassGroup> | null;

  /** Roster row named by a personal code. */
  @Column('uuid', { nullable: true })
  studentId: string | null;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student> | null;

  @Column('date', { nullable: true })
  birthDate: string | null;

  @Column('boolean', { default: false })
  lowerSecondaryFinished: boolean;

  /** Set for a company, with the three columns below. */
  @Column('text', { nullable: true })
  siret: string | null;

  @Column('text', { nullable: true })
  companyName: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  communeInsee: string | null;

  /** Phone of a company; null in sign-ups older than the question. */
  @Column('text', { nullable: true })
  phone: string | null;

  /** Activity code of a company in NAF rév. 2; null where it was not given. */
  @Column('text', { nullable: true })
  naf: string | null;

  /** Activity code in NAF 2025. */
  @Column('text', { name: 'naf_2025', nullable: true })
  naf2025: string | null;

  /** SHA-256 of the token of the last link sent, hexadecimal. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Index()
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
