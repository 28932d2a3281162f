import { type CivilDate, LOCALES, type Locale } from '@seve/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** Who signs in. Its roles stand in `student` and `membership`. */
@Entity('account')
@Check('account_locale', oneOf('locale', LOCALES))
@Check('account_email_lower', 'email = lower(email)')
@Check('account_closed', '(closed_at is null) = (closed_reason is null)')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  /** Always lower case. */
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

  /** The bell has shown all news up to here; null before it is opened for the first time. */
  @Column('timestamptz', { nullable: true })
  newsSeenAt: Date | null;

  /** From then on the second step is set up before anything else; null until a role that needs it is used. */
  @Column('timestamptz', { nullable: true })
  secondStepDueAt: Date | null;

  /** Day of the last sign-in, in Paris. */
  @Column('date', { default: () => 'current_date' })
  lastActOn: CivilDate;

  /** The row then names no one. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
  /** From then on it opens nothing and holds no role; null while it is open. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Words of the campus, told to the person. */
  @Column('text', { nullable: true })
  closedReason: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
