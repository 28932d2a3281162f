import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';

/** Who requested a new address: the owner, or the school or campus after identifying the person. */
export const EMAIL_CHANGE_SOURCES = ['self', 'school', 'campus'] as const;
export type EmailChangeSource = (typeof EMAIL_CHANGE_SOURCES)[number];

/** A change of an account's address: requested, confirmed by the new mailbox, undone from the old one. Kept as the history of addresses. */
@Entity('email_change')
@Check('email_change_source', oneOf('source', EMAIL_CHANGE_SOURCES))
export class EmailChange {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  oldEmail: string;

  @Column('text')
  newEmail: string;

  @Column('text')
  source: EmailChangeSource;

  /** Reason given by the school or the campus. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  askedByAccountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn()
  askedByAccount: Relation<Account> | null;

  /** SHA-256 of the token in the letter to the new address. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('timestamptz')
  expiresAt: Date;

  /** SHA-256 of the token in the letters to the old address. */
  @Column('text', { unique: true })
  undoHash: string;

  /** Restarts when the new address is confirmed. */
  @Column('timestamptz')
  undoUntil: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  /** When it was withdrawn before confirmation, by its author or for a newer one. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
