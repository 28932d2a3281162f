import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file whose row was deleted. Inserted by triggers of every table that refers to files, in the transaction that deletes the row. */
@Entity('file_to_delete')
export class FileToDelete {
  /** Name in the file store. */
  @PrimaryColumn('uuid')
  id: string;

  /** Set if the person was erased: the job `finish-erasure` then deletes the file. */
  @Index('file_to_delete_of_erasure', { where: 'erasure_id is not null' })
  @Column('uuid', { nullable: true })
  erasureId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  since: Date;
}

/** The single row that decides whether files without a row may be deleted. */
@Entity('file_sweep')
@Check('file_sweep_one', 'id = 1')
@Check('file_sweep_event', '(older_than is null) = (older_since is null)')
@Check('file_sweep_allowed', '(allowed_at is null) = (allowed_by_account_id is null) and (allowed_at is null or older_since is not null)')
export class FileSweep {
  @PrimaryColumn('smallint')
  id: number;

  /** Incremented each minute and copied beside the files: a database with a lower number than the files is an older backup. */
  @Column('bigint', { default: 0 })
  generation: string;

  /** When the database was first seen to be older than the files; null while it is not. */
  @Column('timestamptz', { nullable: true })
  olderSince: Date | null;

  /**
   * Generation of the files at that time; null while the database is not older. Files with another generation belong to another restore.
   */
  @Column('bigint', { nullable: true })
  olderThan: string | null;

  /** When the last period with an older database ended; null for none. */
  @Column('timestamptz', { nullable: true })
  olderUntil: Date | null;

  /** When a coordinator confirmed that this database is the right one. */
  @Column('timestamptz', { nullable: true })
  allowedAt: Date | null;

  @Column('uuid', { nullable: true })
  allowedByAccountId: string | null;
}
