import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** Why a person was erased: their own will, two years without an act. */
export const ERASURE_REASONS = ['asked', 'inactive'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** Ledger of erasures: ids alone. Also kept beside the database, so that a backup restored from before loses nothing. */
@Entity('erasure')
@Check('erasure_reason', oneOf('reason', ERASURE_REASONS))
export class Erasure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('uuid', { nullable: true })
  studentId: string | null;

  @Column('text')
  reason: ErasureReason;

  @Column('timestamptz', { default: () => 'now()' })
  erasedAt: Date;
}
