import {
  AGREEMENT_KINDS,
  AGREEMENT_STATES,
  type AgreementKind,
  type AgreementParts,
  type AgreementState,
  PARTIES,
  type Party,
  type PedagogicalContent,
  type Role,
  type SchoolPart,
  UNSIGNED_STATES,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Placement } from './placement.entity.js';
import { School } from './school.entity.js';

/** Words by which the school goes on in spite of a warning. */
export interface GuardConfirmation {
  /** Id of the warning. */
  id: string;
  words: string;
  accountId: string;
  on: string;
}

/** What student, host and school agree on about one placement. Its words stand in the parts, what was signed in the versions. */
@Entity('agreement')
@Check('agreement_kind', oneOf('kind', AGREEMENT_KINDS))
@Check('agreement_state', oneOf('state', AGREEMENT_STATES))
@Check('agreement_validated', '(validated is null) = (validated_at is null)')
@Index('agreement_of_school', ['schoolId', 'state', 'stateAt', 'id'])
@Index('agreement_unsigned', ['placementId'], { where: oneOf('state', UNSIGNED_STATES) })
export class Agreement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { unique: true })
  placementId: string;

  @OneToOne(() => Placement)
  @JoinColumn()
  placement: Relation<Placement>;

  /** School of the student on the day of the agreement. */
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  @Column('text')
  kind: AgreementKind;

  @Column('text')
  state: AgreementState;

  /** Since when it is in this state. */
  @Column('timestamptz', { default: () => 'now()' })
  stateAt: Date;

  /** Subject, skills and days as the teacher last validated them. */
  @Column('jsonb', { nullable: true })
  validated: PedagogicalContent | null;

  @Column('timestamptz', { nullable: true })
  validatedAt: Date | null;

  @Column('uuid', { nullable: true })
  validatedByAccountId: string | null;

  @Column('jsonb', { default: [] })
  confirmations: GuardConfirmation[];

  /** First day before which the office was told that signatures are missing. */
  @Column('date', { nullable: true })
  unsignedTold: string | null;

  /** Grows with every change. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** What one side fills. */
@Entity('agreement_part')
@Check('agreement_part_party', oneOf('party', PARTIES))
export class AgreementPart {
  @PrimaryColumn('uuid')
  agreementId: string;

  @ManyToOne(() => Agreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  agreement: Relation<Agreement>;

  @PrimaryColumn('text')
  party: Party;

  @Column('jsonb', { default: {} })
  content: AgreementParts[Party];

  /** When the side said that its part is complete; null again once changes are asked of it. */
  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** Null for a reader of a link. */
  @Column('uuid', { nullable: true })
  doneByAccountId: string | null;

  /** Grows with every save. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** A change that one side asks of another, about one field of its part. */
@Entity('agreement_remark')
@Check('agreement_remark_party', oneOf('party', PARTIES))
@Index('agreement_remark_open', ['agreementId', 'createdAt'])
export class AgreementRemark {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  agreementId: string;

  @ManyToOne(() => Agreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  agreement: Relation<Agreement>;

  /** Side that is asked. */
  @Column('text')
  party: Party;

  /** Name of the field in the part; null for the whole of it. */
  @Column('text', { nullable: true })
  field: string | null;

  @Column('text')
  text: string;

  /** Null for a reader of a link. */
  @Column('uuid', { nullable: true })
  authorAccountId: string | null;

  @Column('text')
  authorRole: Role;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** When the side said that its part is complete again. */
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

/** Link by which a host fills its part without an account; a newer one ends it. */
@Entity('agreement_link')
export class AgreementLink {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  agreementId: string;

  @ManyToOne(() => Agreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  agreement: Relation<Agreement>;

  /** Where it was sent. */
  @Column('text')
  email: string;

  /** SHA-256 of the token, hexadecimal. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Parts as one reader last saw them, to show what has changed since. */
@Entity('agreement_look')
export class AgreementLook {
  @PrimaryColumn('uuid')
  agreementId: string;

  @ManyToOne(() => Agreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  agreement: Relation<Agreement>;

  /** Account of the reader, or the agreement itself for readers of its links. */
  @PrimaryColumn('uuid')
  readerId: string;

  @Column('jsonb')
  seen: Pick<AgreementParts, 'host' | 'school'>;

  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;
}

/** Texts with which the school part of new agreements begins. */
@Entity('agreement_preset')
export class AgreementPreset {
  /** A programme, or the school itself for its other programmes. */
  @PrimaryColumn('uuid')
  scopeId: string;

  @Index()
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  @Column('jsonb', { default: {} })
  texts: SchoolPart;

  @Column('uuid')
  savedByAccountId: string;

  @Column('timestamptz', { default: () => 'now()' })
  savedAt: Date;
}
