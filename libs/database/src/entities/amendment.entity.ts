import {
  AMENDMENT_MOTIVES,
  AMENDMENT_STATES,
  type AmendmentChanges,
  type AmendmentMotive,
  type AmendmentState,
  OPEN_AMENDMENT_STATES,
  type Role,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Agreement, type GuardConfirmation } from './agreement.entities.js';

const MOTIVES = AMENDMENT_MOTIVES.map((motive) => `'${motive}'`).join(', ');

/** A change of an agreement that all have signed. Its words stand in its versions; what was signed before stays as it is. */
@Entity('amendment')
@Unique('amendment_number', ['agreementId', 'number'])
@Check('amendment_state', oneOf('state', AMENDMENT_STATES))
@Check('amendment_motives', `cardinality(motives) > 0 and motives <@ array[${MOTIVES}]::text[]`)
@Check('amendment_validated', '(validated_at is null) = (validated_by_account_id is null)')
@Index('amendment_open', ['agreementId'], { unique: true, where: oneOf('state', OPEN_AMENDMENT_STATES) })
@Index('amendment_to_apply', ['effectiveOn'], { where: `state in ('signed', 'sealed') and applied_at is null` })
export class Amendment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  agreementId: string;

  @ManyToOne(() => Agreement)
  @JoinColumn()
  agreement: Relation<Agreement>;

  /** From 1 on. */
  @Column('smallint')
  number: number;

  @Column('text', { array: true })
  motives: AmendmentMotive[];

  /** Why, in the words of the side that began it. */
  @Column('text')
  reason: string;

  @Column('text')
  state: AmendmentState;

  /** Since when it is in this state. */
  @Column('timestamptz', { default: () => 'now()' })
  stateAt: Date;

  /** First day on which what it says holds. */
  @Column('date')
  effectiveOn: string;

  /** Only what changes. */
  @Column('jsonb', { default: {} })
  changes: AmendmentChanges;

  /** What the school asks the host to change; null once it has answered. */
  @Column('text', { nullable: true })
  remark: string | null;

  @Column('uuid', { nullable: true })
  begunByAccountId: string | null;

  @Column('text')
  begunByRole: Role;

  /** Subject, skills and days, by the teacher. */
  @Column('timestamptz', { nullable: true })
  validatedAt: Date | null;

  @Column('uuid', { nullable: true })
  validatedByAccountId: string | null;

  @Column('jsonb', { default: [] })
  confirmations: GuardConfirmation[];

  /** When the placement has followed it: interrupted, or ended early. */
  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null;

  /** When its interruption was over. */
  @Column('timestamptz', { nullable: true })
  resumedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
