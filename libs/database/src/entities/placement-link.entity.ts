import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Placement } from './placement.entity.js';

/** Link by which the host of a declared place confirms or refuses it without an account; opening a newer one ends it. */
@Entity('placement_link')
export class PlacementLink {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  placementId: string;

  @ManyToOne(() => Placement, { onDelete: 'CASCADE' })
  @JoinColumn()
  placement: Relation<Placement>;

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
