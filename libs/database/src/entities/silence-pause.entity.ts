import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { Company } from './company.entities.js';

/** A coordinator's pause of a company's offers because of unanswered applications. */
@Entity('silence_pause')
@Check('silence_pause_lifted', 'lifted_by_account_id is null or lifted_at is not null')
@Index('silence_pause_once', ['companyId'], { unique: true, where: 'lifted_at is null' })
@Index('silence_pause_of_company', ['companyId', 'pausedAt'])
export class SilencePause {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company>;

  /** Offers paused by this act and resumed at its end. */
  @Column('uuid', { array: true })
  offerIds: string[];

  /** Number of unanswered applications on that day. */
  @Column('smallint')
  unanswered: number;

  /** Message to the company. */
  @Column('text', { default: '' })
  message: string;

  @Column('uuid')
  pausedByAccountId: string;

  @ManyToOne(() => Account)
  @JoinColumn()
  pausedByAccount: Relation<Account>;

  @Column('timestamptz', { default: () => 'now()' })
  pausedAt: Date;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;

  /** Coordinator who lifted it; null when the company's answers lifted it. */
  @Column('uuid', { nullable: true })
  liftedByAccountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn()
  liftedByAccount: Relation<Account> | null;
}
