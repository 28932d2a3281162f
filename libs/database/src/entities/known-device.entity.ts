import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** A browser that has signed in to the account before: its wrong passwords have a count of their own. Opens nothing by itself. */
@Entity('known_device')
export class KnownDevice {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** SHA-256 of the token in the browser's cookie, hexadecimal; changes at each sign-in. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('text')
  userAgent: string;

  @Column('timestamptz')
  expiresAt: Date;

  /** Until then this browser is not asked for the second step; null when it is never spared. */
  @Column('timestamptz', { nullable: true })
  trustedUntil: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  lastSignInAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
