import { LANES, type Lane, LOCALES, type Locale, type OptionalLetter } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';

export const EMAIL_STATES = ['queued', 'sending', 'sent', 'bounced', 'expired', 'dead', 'suppressed', 'held', 'merged'] as const;
export type EmailState = (typeof EMAIL_STATES)[number];

/** A letter to one person: written with the fact it tells, then sent. Its id is also the Message-ID. */
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
// By the beginning of the address, which the order of a language would not find.
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

  /** Null once sent, for letters with a secret. */
  @Column('jsonb', { nullable: true })
  params: Record<string, unknown> | null;

  @Column('text')
  entityType: string;

  @Column('uuid')
  entityId: string;

  /** Tells apart letters of one kind about one entity: a day, a token id, empty when there is only one. */
  @Column('text', { default: '' })
  occurrence: string;

  @Column('text', { default: 'queued' })
  state: EmailState;

  /** What decided how often it comes; null where it always does. */
  @Column('text', { nullable: true })
  preference: OptionalLetter | null;

  /** Of a held letter: when its digest is due, by the civil clock. */
  @Column('timestamptz', { default: () => 'now()' })
  notBefore: Date;

  /** After this instant the letter would mislead or be useless. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('smallint', { default: LANES.ordinary })
  lane: Lane;

  /** The digest that tells it instead; set with `merged`. */
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  /** The letter that a coordinator had sent once more: this is the copy. */
  @Column('uuid', { nullable: true })
  resentFrom: string | null;

  @Column('integer', { default: 0 })
  attempt: number;

  /** When it was claimed for the first time: from here on it may fail for 48 hours. */
  @Column('timestamptz', { nullable: true })
  firstTriedAt: Date | null;

  /** Tries that ended without any outcome: the process died, or the letter could not be rendered. */
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
