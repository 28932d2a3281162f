import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Agreement } from './agreement.entities.js';
import { Contract } from './contract.entities.js';
import { FrameworkAgreement } from './framework-agreement.entities.js';

/** A file of a paper with its SHA-256: insurance certificate or scan of signatures. Immutable; replaced by a later one. */
@Entity('paper_file')
@Check('paper_file_paper', 'num_nonnulls(agreement_id, contract_id, framework_agreement_id) = 1')
@Check('paper_file_purpose', oneOf('purpose', ['insurance', 'scan', 'elsewhere']))
export class PaperFile {
  /** Name in the file store. */
  @PrimaryColumn('uuid')
  id: string;

  /** Agreement; null for a file of another paper. */
  @Index()
  @Column('uuid', { nullable: true })
  agreementId: string | null;

  @ManyToOne(() => Agreement)
  @JoinColumn()
  agreement: Relation<Agreement> | null;

  @Index()
  @Column('uuid', { nullable: true })
  contractId: string | null;

  @ManyToOne(() => Contract)
  @JoinColumn()
  contract: Relation<Contract> | null;

  /** Framework agreement signed by hand by both sides. */
  @Index('paper_file_of_framework', { unique: true, where: 'framework_agreement_id is not null and replaced_at is null' })
  @Column('uuid', { nullable: true })
  frameworkAgreementId: string | null;

  @ManyToOne(() => FrameworkAgreement, { onDelete: 'CASCADE' })
  @JoinColumn()
  frameworkAgreement: Relation<FrameworkAgreement> | null;

  @Column('text')
  purpose: 'insurance' | 'scan' | 'elsewhere';

  /** Set for scans filed before December 2026, which carry one signature; later ones are referenced by `signatory.paper_file_id`. */
  @Column('uuid', { nullable: true })
  signatoryId: string | null;

  /** Signed version, for a scan. */
  @Index('paper_file_of_version', { where: 'version_id is not null' })
  @Column('uuid', { nullable: true })
  versionId: string | null;

  /** Name of the sanitized copy in the file store; null for files filed before December 2026. */
  @Column('uuid', { nullable: true })
  shownId: string | null;

  @Column('smallint', { nullable: true })
  pages: number | null;

  /** Deadline of the confirmation; null once confirmed, and for files that need none. */
  @Column('timestamptz', { nullable: true })
  waitsUntil: Date | null;

  /** When the copy was last opened for the confirmation. */
  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  /** Last reader of the confirming side, who alone can confirm. */
  @Column('uuid', { nullable: true })
  openedByAccountId: string | null;

  /** When the file was replaced or refused. */
  @Column('timestamptz', { nullable: true })
  replacedAt: Date | null;

  @Index('paper_file_filed_by', { where: 'filed_by_account_id is not null' })
  @Column('uuid', { nullable: true })
  filedByAccountId: string | null;

  @Column('text')
  mediaType: string;

  @Column('text')
  sha256: string;

  @Column('integer')
  bytes: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
