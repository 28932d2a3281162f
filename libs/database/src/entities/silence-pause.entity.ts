import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { Company } from './company.entities.js';

/** Offers of a company that a coordinator paused because it left applications without an answer. */
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

  /** Those that this act paused, and that its end resumes. */
  @Column('uuid', { array: true })
  offerIds: string[];

  /** Applications without an answer on that day. */
  @Column('smallint')
  unanswered: number;

  /** What the company was told besides. */
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

  /** The coordinator who lifted it; null when the answers of the company did. */
  @Column('uuid', { nullable: true })
  liftedByAccountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn()
  liftedByAccount: Relation<Account> | null;
}
