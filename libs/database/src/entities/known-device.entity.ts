import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** A browser that has signed in to the account before; its wrong passwords are counted separately. Grants no access by itself. */
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

  /** SHA-256 of the token in the browser's cookie, hexadecimal; renewed at each sign-in. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('text')
  userAgent: string;

  @Column('timestamptz')
  expiresAt: Date;

  /** Until then this browser skips the second factor; null if it never does. */
  @Column('timestamptz', { nullable: true })
  trustedUntil: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  lastSignInAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
