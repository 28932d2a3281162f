import { SUPPRESSION_REASONS, type SuppressionReason } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** An address that rejects letters, or whose owner complained: nothing is sent to it until the suppression is lifted. */
@Entity('suppression')
@Check('suppression_reason', oneOf('reason', SUPPRESSION_REASONS))
@Index('suppression_newest', ['createdAt', 'address'])
export class Suppression {
  /** Lower-case address. */
  @PrimaryColumn('text')
  address: string;

  @Column('text')
  reason: SuppressionReason;

  /** Reply of the mail server. */
  @Column('text', { default: '' })
  detail: string;

  /** Letter that caused it. */
  @Column('uuid', { nullable: true })
  emailId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
