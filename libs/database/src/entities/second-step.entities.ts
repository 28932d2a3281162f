import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** The authenticator app of an account (RFC 6238, SHA-1, 6 digits, 30 s). */
@Entity('second_step')
export class SecondStep {
  @PrimaryColumn('uuid')
  accountId: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** Secret encrypted with AES-256-GCM under a key derived from the instance's secret, bound to the account. */
  @Column('text')
  sealedSecret: string;

  /** When the first code was verified; null during set-up, when sign-in does not ask for it. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Number of the 30 s interval of the last accepted code, so that no code is accepted twice. */
  @Column('integer', { default: 0 })
  lastInterval: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** A code that replaces the app once. Only a keyed hash is stored. */
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
