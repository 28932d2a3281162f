import { COMPANY_IMAGE_ROLES, type CompanyImageRole, IMAGE_KINDS, IMAGE_STATES, type ImageKind, type ImageState } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Company } from './company.entities.js';

/** Logo or photo of a company. What was sent lies in the file store under its id until it is checked, what is shown under `shownId`. */
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

  /** Among the photos, from 1. */
  @Column('smallint', { default: 1 })
  position: number;

  /** What is on it, for who does not see it. */
  @Column('text', { default: '' })
  alt: string;

  @Column('text')
  kind: ImageKind;

  /** SHA-256 of what was sent, hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('text', { default: 'pending' })
  state: ImageState;

  /** Why it was refused: a code of `messages`. */
  @Column('text', { nullable: true })
  refusalCode: string | null;

  /** When a virus scanner found it clean; null where none is configured. */
  @Column('timestamptz', { nullable: true })
  scannedAt: Date | null;

  /** Name in the file store of the WebP made anew. */
  @Column('uuid', { nullable: true })
  shownId: string | null;

  @Column('text', { nullable: true })
  shownSha256: string | null;

  /** Of what is shown, in pixels. */
  @Column('smallint', { default: 0 })
  width: number;

  @Column('smallint', { default: 0 })
  height: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Removed, and to be brought back for a day. */
  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;
}
