import {
  AMENDMENT_MOTIVES,
  AMENDMENT_STATES,
  type AmendmentChanges,
  type AmendmentMotive,
  type AmendmentState,
  OBJECTION_EFFECTS,
  OPEN_AMENDMENT_STATES,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Agreement } from './agreement.entities.js';
import { AmendmentColumns } from './amendment-columns.js';

const MOTIVES = AMENDMENT_MOTIVES.map((motive) => `'${motive}'`).join(', ');

/** A change of a signed agreement. */
@Entity('amendment')
@Unique('amendment_number', ['agreementId', 'number'])
@Check('amendment_state', oneOf('state', AMENDMENT_STATES))
@Check('amendment_motives', `cardinality(motives) > 0 and motives <@ array[${MOTIVES}]::text[]`)
@Check('amendment_objection', oneOf('objection_effect', OBJECTION_EFFECTS))
@Check('amendment_validated', '(validated_at is null) = (validated_by_account_id is null)')
@Index('amendment_open', ['agreementId'], { unique: true, where: oneOf('state', OPEN_AMENDMENT_STATES) })
@Index('amendment_to_apply', ['effectiveOn'], { where: `state in ('signed', 'sealed') and applied_at is null` })
export class Amendment extends AmendmentColumns<AmendmentMotive, AmendmentState, AmendmentChanges> {
  @Column('uuid')
  agreementId: string;

  @ManyToOne(() => Agreement)
  @JoinColumn()
  agreement: Relation<Agreement>;

  /** When the teacher validated subject, skills and days. */
  @Column('timestamptz', { nullable: true })
  validatedAt: Date | null;

  @Column('uuid', { nullable: true })
  validatedByAccountId: string | null;

  /** When it was applied to the placement: interrupted, or ended early. */
  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null;

  /** When its interruption ended. */
  @Column('timestamptz', { nullable: true })
  resumedAt: Date | null;
}
