import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.js';

/** Result of a request with an `Idempotency-Key`, so that the repeated request gets the same answer. Kept for a day. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account?: Account;

  @PrimaryColumn('text')
  key: string;

  /** 0: the whole answer; from 1 on: a transaction of the request, whose row is written in it. */
  @PrimaryColumn('smallint')
  step: number;

  /** Hash of method, address and body; another request with the same key is refused. */
  @Column('text')
  requestHash: string;

  /** Result as text, so that it is returned byte by byte. */
  @Column('json', { nullable: true })
  result: unknown;

  @Index()
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
