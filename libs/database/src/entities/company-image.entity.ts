import { COMPANY_IMAGE_ROLES, type CompanyImageRole, IMAGE_KINDS, IMAGE_STATES, type ImageKind, type ImageState } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Company } from './company.entities.js';

/** Logo or photo of a company. The upload is in the file store under its id until checked, the displayed image under `shownId`. */
@Entity('company_image')
@Check('company_image_role', oneOf('role', COMPANY_IMAGE_ROLES))
@Check('company_image_kind', oneOf('kind', IMAGE_KINDS))
@Check('company_image_state', oneOf('state', IMAGE_STATES))
@Check('company_image_shown', `(state = 'checked') = (shown_id is not null) and (shown_id is null) = (shown_sha256 is null)`)
@Index('company_image_one_logo', ['companyId'], { unique: true, where: `role = 'logo' and deleted_at is null` })
export class CompanyImage {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company>;

  @Column('text')
  role: CompanyImageRole;

  /** Position among the photos, starting at 1. */
  @Column('smallint', { default: 1 })
  position: number;

  /** Alternative text. */
  @Column('text', { default: '' })
  alt: string;

  @Column('text')
  kind: ImageKind;

  /** SHA-256 of the upload, hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('text', { default: 'pending' })
  state: ImageState;

  /** Message code of the refusal. */
  @Column('text', { nullable: true })
  refusalCode: string | null;

  /** When a virus scanner found it clean; null where none is configured. */
  @Column('timestamptz', { nullable: true })
  scannedAt: Date | null;

  /** Name of the re-encoded WebP in the file store. */
  @Column('uuid', { nullable: true })
  shownId: string | null;

  @Column('text', { nullable: true })
  shownSha256: string | null;

  /** Width of the displayed image in pixels. */
  @Column('smallint', { default: 0 })
  width: number;

  @Column('smallint', { default: 0 })
  height: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** When it was removed; it can be restored for a day. */
  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;
}
