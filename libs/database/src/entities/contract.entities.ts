import {
  CONTRACT_KINDS,
  CONTRACT_PARTIES,
  CONTRACT_STATES,
  type CompanyDays,
  type ContractKind,
  type ContractParts,
  type ContractParty,
  type ContractState,
  type Role,
  type Rupture,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Placement } from './placement.entity.js';
import { School } from './school.entity.js';

/** A work-study contract about one placement, from its draft to the OPCO's answer and its termination. */
@Entity('contract')
@Check('contract_kind', oneOf('kind', CONTRACT_KINDS))
@Check('contract_state', oneOf('state', CONTRACT_STATES))
@Check('contract_terminated', "(state = 'terminated') = (ended_on is not null) and (ended_on is null) = (rupture is null)")
@Check(
  'contract_form',
  'num_nulls(form_signed_on, form_sha256, form_seen_at) in (0, 3) and (form_sha256 is not null or form_seen_by_account_id is null)',
)
@Check('contract_form_sha256', "form_sha256 is null or form_sha256 ~ '^[0-9a-f]{64}$'")
@Check('contract_number', "number is null or number ~ '^[0-9A-Z]{15}$'")
@Index('contract_of_school', ['schoolId', 'state', 'stateAt', 'id'])
@Index('contract_to_file', ['id'], { where: oneOf('state', ['signed', 'incomplete']) })
@Index('contract_at_opco', ['filedOn', 'id'], { where: "state = 'filed'" })
@Index('contract_to_conclude', ['id'], { where: "state = 'terms_agreed'" })
@Index('contract_to_restate', ['id'], { where: "state = 'signed' and form_sha256 is null" })
@Index('contract_ended', ['endedOn', 'id'], { where: "state = 'terminated'" })
export class Contract {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { unique: true })
  placementId: string;

  @OneToOne(() => Placement)
  @JoinColumn()
  placement: Relation<Placement>;

  /** Training centre of the student when the contract was begun. */
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  @Column('text')
  kind: ContractKind;

  @Column('text')
  state: ContractState;

  /** Instant of the last change of state. */
  @Column('timestamptz', { default: () => 'now()' })
  stateAt: Date;

  /** Day on which the official form was signed; null before. */
  @Column('date', { nullable: true })
  formSignedOn: string | null;

  /** SHA-256 of the signed form, which is never stored: hexadecimal. */
  @Column('text', { nullable: true })
  formSha256: string | null;

  /** Who has seen the signed form; null for a reader without account, by link. */
  @Column('uuid', { nullable: true })
  formSeenByAccountId: string | null;

  @Column('timestamptz', { nullable: true })
  formSeenAt: Date | null;

  /** When the complete file was last sent to the OPCO; null before. */
  @Column('date', { nullable: true })
  filedOn: string | null;

  /** Reference under which the OPCO knows the file. */
  @Column('text', { nullable: true })
  filingReference: string | null;

  /** Documents requested by the OPCO; null once sent. */
  @Column('text', { nullable: true })
  askedPapers: string | null;

  /** Day of the OPCO's answer, or on which its silence counted as a refusal. */
  @Column('date', { nullable: true })
  answeredOn: string | null;

  /** Number under which the ministry has registered the contract. */
  @Column('text', { nullable: true })
  number: string | null;

  @Column('text', { nullable: true })
  refusalReason: string | null;

  /** Number of reminders sent about filing it with the OPCO. */
  @Column('smallint', { default: 0 })
  remindersTold: number;

  /** Whether people were told that the OPCO had not answered fifteen days after the filing. */
  @Column('boolean', { default: false })
  isSilenceTold: boolean;

  @Column('jsonb', { nullable: true })
  rupture: Rupture | null;

  /** Last day of a contract that ended early. */
  @Column('date', { nullable: true })
  endedOn: string | null;

  /** Days in the company; null where the rhythm of the offer applies. */
  @Column('jsonb', { nullable: true })
  companyDays: CompanyDays | null;

  /** First day in the company named in the letter to the master. */
  @Column('date', { nullable: true })
  masterTold: string | null;

  /** Incremented on every change. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** The part that one side fills. */
@Entity('contract_part')
@Check('contract_part_party', oneOf('party', CONTRACT_PARTIES))
export class ContractPart {
  @PrimaryColumn('uuid')
  contractId: string;

  @ManyToOne(() => Contract, { onDelete: 'CASCADE' })
  @JoinColumn()
  contract: Relation<Contract>;

  @PrimaryColumn('text')
  party: ContractParty;

  @Column('jsonb', { default: {} })
  content: ContractParts[ContractParty];

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
@Entity('contract_remark')
@Check('contract_remark_party', oneOf('party', CONTRACT_PARTIES))
@Index('contract_remark_open', ['contractId', 'createdAt'])
export class ContractRemark {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  contractId: string;

  @ManyToOne(() => Contract, { onDelete: 'CASCADE' })
  @JoinColumn()
  contract: Relation<Contract>;

  /** Side that has to change its part. */
  @Column('text')
  party: ContractParty;

  /** Name of the field; null for the whole part. */
  @Column('text', { nullable: true })
  field: string | null;

  @Column('text')
  text: string;

  @Column('text')
  authorRole: Role;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** When the side declared its part complete again. */
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

/** Link by which an employer reads and fills its contract without an account; opening a newer one ends it. */
@Entity('contract_link')
export class ContractLink {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  contractId: string;

  @ManyToOne(() => Contract, { onDelete: 'CASCADE' })
  @JoinColumn()
  contract: Relation<Contract>;

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
@Entity('contract_look')
export class ContractLook {
  @PrimaryColumn('uuid')
  contractId: string;

  @ManyToOne(() => Contract, { onDelete: 'CASCADE' })
  @JoinColumn()
  contract: Relation<Contract>;

  /** Account of the reader; the id of the contract for readers by link. */
  @PrimaryColumn('uuid')
  readerId: string;

  @Column('jsonb')
  seen: ContractParts;

  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;
}
