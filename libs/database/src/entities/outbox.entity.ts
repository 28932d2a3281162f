import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Job written in the transaction of the change that needs it; flushed to the queue after commit, or later by the sweeper. */
@Entity('outbox')
@Index('outbox_undone', ['createdAt'], { where: 'done_at is null' })
@Index('outbox_given_up', ['givenUpAt', 'id'], { where: 'done_at is null and given_up_at is not null' })
@Index('outbox_once', ['key'], { unique: true, where: 'done_at is null' })
export class OutboxJob {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  job: string;

  /** Ids and versions only. */
  @Column('jsonb')
  payload: Record<string, string | number>;

  /** Rows with the same key merge into one until it is done. */
  @Column('text')
  key: string;

  @Column('timestamptz', { default: () => 'now()' })
  notBefore: Date;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  flushedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** Number of failed runs. */
  @Column('integer', { default: 0 })
  attempt: number;

  /** Number of runs with a passing fault, such as a full disk, since the last failed one. */
  @Column('integer', { default: 0 })
  postponed: number;

  /** First failed run or passing fault; null for none. */
  @Column('timestamptz', { nullable: true })
  failingSince: Date | null;

  /** When it was given up after too many failures or a long passing fault; the coordination is told. */
  @Column('timestamptz', { nullable: true })
  givenUpAt: Date | null;

  @Column('text', { nullable: true })
  error: string | null;
}
