import { SUPPRESSION_REASONS, type SuppressionReason } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** An address that refuses our letters, or whose owner complained: nothing more is sent to it until it is lifted. */
@Entity('suppression')
@Check('suppression_reason', oneOf('reason', SUPPRESSION_REASONS))
@Index('suppression_newest', ['createdAt', 'address'])
export class Suppression {
  /** In small letters. */
  @PrimaryColumn('text')
  address: string;

  @Column('text')
  reason: SuppressionReason;

  /** What the mail server said. */
  @Column('text', { default: '' })
  detail: string;

  /** The letter that showed it. */
  @Column('uuid', { nullable: true })
  emailId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
