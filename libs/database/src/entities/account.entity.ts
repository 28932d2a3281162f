import { type CivilDate, LOCALES, type Locale } from '@seve/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** A person who signs in. Roles are stored in `student` and `membership`. */
@Entity('account')
@Check('account_locale', oneOf('locale', LOCALES))
@Check('account_email_lower', 'email = lower(email)')
@Check('account_closed', '(closed_at is null) = (closed_reason is null)')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  /** E-mail address in lower case. */
  @Column('text', { unique: true })
  email: string;

  @Column('boolean', { default: false })
  emailVerified: boolean;

  @Column('text')
  name: string;

  @Column('text')
  firstName: string;

  @Column('text')
  lastName: string;

  @Column('text', { default: 'fr' })
  locale: Locale;

  /** Instant up to which the bell has shown news; null before it is opened for the first time. */
  @Column('timestamptz', { nullable: true })
  newsSeenAt: Date | null;

  /** Instant from which a second factor must be set up before anything else; null until a role that needs it is used. */
  @Column('timestamptz', { nullable: true })
  secondStepDueAt: Date | null;

  /** Day of the last sign-in, in Paris. */
  @Column('date', { default: () => 'current_date' })
  lastActOn: CivilDate;

  /** When the account was erased; the row then names no one. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
  /** When the account was closed: it cannot sign in and holds no role; null while it is open. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Reason in the campus's words, told to the person. */
  @Column('text', { nullable: true })
  closedReason: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
