import { LANES, type Lane, LOCALES, type Locale, type OptionalLetter } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';

export const EMAIL_STATES = ['queued', 'sending', 'sent', 'bounced', 'expired', 'dead', 'suppressed', 'held', 'merged'] as const;
export type EmailState = (typeof EMAIL_STATES)[number];

/** A letter to one person, written in the transaction of its event, then sent. Its id is also the Message-ID. */
@Entity('email')
@Check('email_state', oneOf('state', EMAIL_STATES))
@Check('email_locale', oneOf('locale', LOCALES))
@Unique('email_once', ['letter', 'toAddress', 'entityId', 'occurrence'])
@Index('email_due', ['lane', 'notBefore'], { where: "state in ('queued', 'sending')" })
@Index('email_held', ['notBefore', 'toAccountId'], { where: "state = 'held'" })
@Index('email_newest', ['createdAt', 'id'])
@Index('email_of_account', ['toAccountId', 'createdAt'])
@Index('email_of_entity', ['entityType', 'entityId'])
@Index('email_unsent', ['state', 'createdAt', 'id'], { where: "state <> 'sent'" })
// Index for prefixes of the address, which a language's collation would not support.
@Index('email_of_address', { synchronize: false })
@Index('email_resent', ['resentFrom'], { where: 'resent_from is not null' })
export class Email {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  letter: string;

  @Column('text')
  toAddress: string;

  @Column('uuid', { nullable: true })
  toAccountId: string | null;

  @Column('text')
  locale: Locale;

  /** Parameters; erased after sending if they contain a secret. */
  @Column('jsonb', { nullable: true })
  params: Record<string, unknown> | null;

  @Column('text')
  entityType: string;

  @Column('uuid')
  entityId: string;

  /** Distinguishes letters of one kind about one entity: a day, a token id; empty if there is only one. */
  @Column('text', { default: '' })
  occurrence: string;

  @Column('text', { default: 'queued' })
  state: EmailState;

  /** Preference that decided its timing; null for a fixed letter. */
  @Column('text', { nullable: true })
  preference: OptionalLetter | null;

  /** Time from which it can be sent; for a held letter, the time of its digest by the civil clock. */
  @Column('timestamptz', { default: () => 'now()' })
  notBefore: Date;

  /** Instant after which the letter would be out of date. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('smallint', { default: LANES.ordinary })
  lane: Lane;

  /** Digest that replaces it; set with `merged`. */
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  /** Original letter, if a coordinator had it sent again. */
  @Column('uuid', { nullable: true })
  resentFrom: string | null;

  @Column('integer', { default: 0 })
  attempt: number;

  /** First claim of the letter; it may fail for 48 hours after it. */
  @Column('timestamptz', { nullable: true })
  firstTriedAt: Date | null;

  /** Number of attempts without outcome: the process died, or rendering failed. */
  @Column('integer', { default: 0 })
  strikes: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('text', { nullable: true })
  error: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
