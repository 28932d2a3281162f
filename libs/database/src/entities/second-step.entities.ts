import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** The application that makes the codes of an account (RFC 6238, SHA-1, 6 digits, 30 s). */
@Entity('second_step')
export class SecondStep {
  @PrimaryColumn('uuid')
  accountId: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** AES-256-GCM under a key derived from the secret of the instance, bound to the account. */
  @Column('text')
  sealedSecret: string;

  /** The first code was right; null while it is being set up, when sign-in does not ask for it. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Number of the 30 s interval of the last code that was accepted: no code is accepted twice. */
  @Column('integer', { default: 0 })
  lastInterval: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Replaces the application once. Only a keyed hash is kept. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** HMAC-SHA-256, hexadecimal. */
  @Column('text')
  codeHash: string;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
