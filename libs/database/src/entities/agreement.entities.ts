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

/** The school's justification for going on despite a warning. */
export interface GuardConfirmation {
  /** Id of the warning. */
  id: string;
  words: string;
  accountId: string;
  on: string;
}

/** Agreement of student, host and school about one placement. Its content is in the parts, what was signed in the versions. */
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

  /** School of the student when the agreement was begun. */
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  @Column('text')
  kind: AgreementKind;

  @Column('text')
  state: AgreementState;

  /** Instant of the last change of state. */
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

  /** First day named in the letter that told the office of missing signatures. */
  @Column('date', { nullable: true })
  unsignedTold: string | null;

  /** Incremented on every change. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** The part that one side fills. */
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

  /** When the side declared its part complete; null again when changes are requested. */
  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** Null for a reader without account, by link. */
  @Column('uuid', { nullable: true })
  doneByAccountId: string | null;

  /** Incremented on every save. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** A change that one side requests in a field of another side's part. */
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

  /** Side that has to change its part. */
  @Column('text')
  party: Party;

  /** Name of the field; null for the whole part. */
  @Column('text', { nullable: true })
  field: string | null;

  @Column('text')
  text: string;

  /** Null for a reader without account, by link. */
  @Column('uuid', { nullable: true })
  authorAccountId: string | null;

  @Column('text')
  authorRole: Role;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** When the side declared its part complete again. */
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

/** Link by which a host fills its part without an account; opening a newer one ends it. */
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

  /** Address to which it was sent. */
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

/** Parts as a reader last saw them, to show later changes. */
@Entity('agreement_look')
export class AgreementLook {
  @PrimaryColumn('uuid')
  agreementId: string;

  @ManyToOne(() => Agreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  agreement: Relation<Agreement>;

  /** Account of the reader; the id of the agreement for readers by link. */
  @PrimaryColumn('uuid')
  readerId: string;

  @Column('jsonb')
  seen: Pick<AgreementParts, 'host' | 'school'>;

  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;
}

/** Default texts of the school part of new agreements. */
@Entity('agreement_preset')
export class AgreementPreset {
  /** Id of a programme, or of the school for its other programmes. */
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
