import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** Reasons of an erasure: on request, or after two years of inactivity. */
export const ERASURE_REASONS = ['asked', 'inactive'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** Ledger of erasures, by ids only. Also stored outside the database, so that restoring an older backup repeats them. */
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
