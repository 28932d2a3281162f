import {
  type AgreementParts,
  CODE_CHANNELS,
  type CodeChannel,
  type ContractParts,
  SIGNATORY_ROLES,
  SIGNATORY_STATES,
  SIGNATURE_EVENTS,
  SIGNATURE_METHODS,
  type SignatoryRole,
  type SignatoryState,
  type SignatureEventKind,
  type SignatureMethod,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Agreement } from './agreement.entities.js';
import { Amendment } from './amendment.entity.js';
import { Contract } from './contract.entities.js';
import { ContractAmendment } from './contract-amendment.entity.js';

/** A paper as put to signature: one immutable PDF. Void once a side refuses or the content changes; it stays readable. */
@Entity('paper_version')
@Index('paper_version_of_agreement', ['agreementId', 'number'], { unique: true, where: 'amendment_id is null' })
@Index('paper_version_of_contract', ['contractId', 'number'], {
  unique: true,
  where: 'contract_id is not null and contract_amendment_id is null',
})
@Index('paper_version_of_contract_amendment', ['contractAmendmentId', 'number'], {
  unique: true,
  where: 'contract_amendment_id is not null',
})
@Check(
  'paper_version_paper',
  'num_nonnulls(agreement_id, contract_id) = 1 and (amendment_id is null or agreement_id is not null) and (contract_amendment_id is null or contract_id is not null)',
)
@Index('paper_version_of_amendment', ['amendmentId', 'number'], { unique: true, where: 'amendment_id is not null' })
@Check('paper_version_voided', '(voided_at is null) = (void_reason is null)')
@Check(
  'paper_version_sealed',
  'num_nonnulls(sealed_at, sealed_file_id, sealed_sha256) in (0, 3) and (sealed_at is null or completed_at is not null)',
)
@Index('paper_version_to_seal', ['completedAt'], { where: 'completed_at is not null and sealed_at is null' })
export class PaperVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  agreementId: string | null;

  @ManyToOne(() => Agreement)
  @JoinColumn()
  agreement: Relation<Agreement> | null;

  @Column('uuid', { nullable: true })
  contractId: string | null;

  @ManyToOne(() => Contract)
  @JoinColumn()
  contract: Relation<Contract> | null;

  /** Null for a version of the agreement or contract itself. */
  @Column('uuid', { nullable: true })
  amendmentId: string | null;

  @ManyToOne(() => Amendment)
  @JoinColumn()
  amendment: Relation<Amendment> | null;

  @Column('uuid', { nullable: true })
  contractAmendmentId: string | null;

  @ManyToOne(() => ContractAmendment)
  @JoinColumn()
  contractAmendment: Relation<ContractAmendment> | null;

  /** Number of the version of this paper, starting at 1. */
  @Column('smallint')
  number: number;

  @Column('jsonb')
  parts: AgreementParts | ContractParts;

  /** Blocks from which the PDF and the page are rendered. */
  @Column('jsonb')
  document: object;

  /** Name of the PDF in the file store. */
  @Column('uuid')
  fileId: string;

  /** SHA-256 of the PDF, hexadecimal, named by every signature. */
  @Column('text')
  sha256: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('timestamptz', { nullable: true })
  sealedAt: Date | null;

  @Column('uuid', { nullable: true })
  sealedFileId: string | null;

  @Column('text', { nullable: true })
  sealedSha256: string | null;
}

/** A person who signs one version in one capacity. */
@Entity('signatory')
@Check('signatory_role', oneOf('role', SIGNATORY_ROLES))
@Check('signatory_state', oneOf('state', SIGNATORY_STATES))
@Check('signatory_method', oneOf('method', SIGNATURE_METHODS))
@Check('signatory_signed', "(state = 'signed') = (signed_at is not null) and (signed_at is null) = (method is null)")
@Check('signatory_refused', "(state = 'refused') = (refusal_reason is not null)")
@Index('signatory_of_version', ['versionId', 'order'])
@Index('signatory_asked', ['askedOn', 'id'], { where: oneOf('state', ['asked', 'opened']) })
@Index('signatory_of_address', ['email', 'letterOn'], { where: 'email is not null' })
@Index('signatory_of_account', ['accountId', 'state'], { where: 'account_id is not null' })
export class Signatory {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  versionId: string;

  @ManyToOne(() => PaperVersion)
  @JoinColumn()
  version: Relation<PaperVersion>;

  @Column('text')
  role: SignatoryRole;

  /** Signing order, ascending; signatories with equal numbers are asked at the same time. */
  @Column('smallint')
  order: number;

  @Column('text')
  name: string;

  /** Null for a person who signs by hand only. */
  @Column('text', { nullable: true })
  email: string | null;

  /** Phone number for SMS, E.164. */
  @Column('text', { nullable: true })
  phone: string | null;

  /** Account that may sign without a link. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('text', { default: 'waiting' })
  state: SignatoryState;

  /** Day on which the person was last asked; null while others sign first. */
  @Column('date', { nullable: true })
  askedOn: string | null;

  @Column('smallint', { default: 0 })
  remindersTold: number;

  /** Day of the last letter that named this paper; null before the first. */
  @Column('date', { nullable: true })
  letterOn: string | null;

  /** When a person revoked the link of this seat; no letter follows until the school asks again. */
  @Column('timestamptz', { nullable: true })
  linkEndedAt: Date | null;

  /** When the person first confirmed having read the paper to its end. */
  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('text', { nullable: true })
  method: SignatureMethod | null;

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  /** Filed paper that contains the signature. */
  @Column('uuid', { nullable: true })
  paperFileId: string | null;

  @Column('text', { nullable: true })
  refusalReason: string | null;

  /** Signatory who delegated the signature to this person. */
  @Column('uuid', { nullable: true })
  delegatedById: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Code that proves access to the mailbox of the signatory; the last one sent counts. */
@Entity('signature_code')
@Check('signature_code_channel', oneOf('channel', CODE_CHANNELS))
export class SignatureCode {
  @PrimaryColumn('uuid')
  signatoryId: string;

  @ManyToOne(() => Signatory, { onDelete: 'CASCADE' })
  @JoinColumn()
  signatory: Relation<Signatory>;

  /** HMAC-SHA-256 of the code with the secret of the instance, hexadecimal. */
  @Column('text')
  codeHash: string;

  /** Channel by which the code was sent. */
  @Column('text', { default: 'email' })
  channel: CodeChannel;

  /** Number of wrong codes entered. */
  @Column('smallint', { default: 0 })
  tries: number;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}

/** An event of the signing of a version, in a hash chain. The application role can only insert and read rows. */
@Entity('signature_event')
@Check('signature_event_kind', oneOf('kind', SIGNATURE_EVENTS))
export class SignatureEvent {
  @PrimaryColumn('uuid')
  versionId: string;

  @ManyToOne(() => PaperVersion)
  @JoinColumn()
  version: Relation<PaperVersion>;

  /** Consecutive number, starting at 1. */
  @PrimaryColumn('smallint')
  number: number;

  @Column('text')
  kind: SignatureEventKind;

  /** Null for an event of the whole version. */
  @Column('uuid', { nullable: true })
  signatoryId: string | null;

  /** Account that acted, if any. */
  @Column('uuid', { nullable: true })
  actorAccountId: string | null;

  @Column('timestamptz')
  at: Date;

  /** SHA-256 of the signed PDF, hexadecimal. */
  @Column('text')
  sha256: string;

  /** Name, method, mark, consent text, client address and browser; for a scan, the SHA-256 of its file. */
  @Column('jsonb', { default: {} })
  evidence: Record<string, string>;

  /** SHA-256 of the previous hash and this event, hexadecimal. */
  @Column('text')
  hash: string;
}
