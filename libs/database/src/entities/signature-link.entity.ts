import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Signatory } from './signature.entities.js';

/** Link by which a signatory reads and signs without an account. */
@Entity('signature_link')
export class SignatureLink {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  signatoryId: string;

  @ManyToOne(() => Signatory, { onDelete: 'CASCADE' })
  @JoinColumn()
  signatory: Relation<Signatory>;

  /** Address it was sent to; null for links sent before this was kept. */
  @Column('text', { nullable: true })
  email: string | null;

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
