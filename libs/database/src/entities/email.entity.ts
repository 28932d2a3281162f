import { LOCALES, type Locale } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';

export const EMAIL_STATES = ['queued', 'sending', 'sent', 'bounced', 'expired', 'dead', 'suppressed'] as const;
export type EmailState = (typeof EMAIL_STATES)[number];

/** A letter to one person: written with the fact it tells, then sent. Its id is also the Message-ID. */
@Entity('email')
@Check('email_state', oneOf('state', EMAIL_STATES))
@Check('email_locale', oneOf('locale', LOCALES))
@Unique('email_once', ['letter', 'toAddress', 'entityId', 'occurrence'])
@Index('email_due', ['notBefore'], { where: "state in ('queued', 'sending')" })
@Index('email_of_entity', ['entityType', 'entityId'])
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

  /** Null once sent, for letters that carry a secret. */
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

  @Column('timestamptz', { default: () => 'now()' })
  notBefore: Date;

  /** After this instant the letter would mislead or be useless. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('integer', { default: 0 })
  attempt: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('text', { nullable: true })
  error: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
