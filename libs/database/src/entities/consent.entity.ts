import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** One row per yes or no, never changed: the newest of a purpose counts. */
@Entity('consent')
@Index('consent_of_account', ['accountId', 'purpose', 'decidedAt'])
export class Consent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  purpose: 'visible_to_companies';

  /** Version of the words that were on the screen. */
  @Column('text')
  textVersion: string;

  @Column('boolean')
  given: boolean;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt: Date;
}
