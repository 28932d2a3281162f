import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.js';

/** What a request that came with an `Idempotency-Key` has done, so that the same request sent again gets the same answer. Counts for a day. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account?: Account;

  @PrimaryColumn('text')
  key: string;

  /** 0: the whole answer; from 1 on: the request's transactions, each row written in its own. */
  @PrimaryColumn('smallint')
  step: number;

  /** Of method, address and body: another request under the same key is refused. */
  @Column('text')
  requestHash: string;

  /** As text: an answer is given again letter by letter. */
  @Column('json', { nullable: true })
  result: unknown;

  @Index()
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
