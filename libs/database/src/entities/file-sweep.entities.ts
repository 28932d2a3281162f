import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file whose row was deleted. Written by triggers of every table that names files, in the transaction that deletes the row. */
@Entity('file_to_delete')
export class FileToDelete {
  /** Name in the file store. */
  @PrimaryColumn('uuid')
  id: string;

  /** Set when the person was erased: the job `finish-erasure` deletes it. */
  @Index('file_to_delete_of_erasure', { where: 'erasure_id is not null' })
  @Column('uuid', { nullable: true })
  erasureId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  since: Date;
}

/** The one row that says whether files without a row may be swept. */
@Entity('file_sweep')
@Check('file_sweep_one', 'id = 1')
@Check('file_sweep_event', '(older_than is null) = (older_since is null)')
@Check('file_sweep_allowed', '(allowed_at is null) = (allowed_by_account_id is null) and (allowed_at is null or older_since is not null)')
export class FileSweep {
  @PrimaryColumn('smallint')
  id: number;

  /** Raised each minute, and copied beside the files: a database that counts less than they do is an older one. */
  @Column('bigint', { default: 0 })
  generation: string;

  /** When the database was first seen to be older than the files; null while it is not. */
  @Column('timestamptz', { nullable: true })
  olderSince: Date | null;

  /** How far the files counted then; null while the database is not older. Files that count otherwise are of another event. */
  @Column('bigint', { nullable: true })
  olderThan: string | null;

  /** When the last such event ended; null before the first. */
  @Column('timestamptz', { nullable: true })
  olderUntil: Date | null;

  /** When a coordinator said that this database is the right one. */
  @Column('timestamptz', { nullable: true })
  allowedAt: Date | null;

  @Column('uuid', { nullable: true })
  allowedByAccountId: string | null;
}
