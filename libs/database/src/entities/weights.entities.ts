import type { WeightPoints } from '@seve/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** What each criterion weighs, from a day on. The last number is in use; the application role only adds rows. */
@Entity('weights_version')
export class WeightsVersion {
  @PrimaryColumn('integer')
  number: number;

  @Column('jsonb')
  points: WeightPoints;

  /** In French, readable by all. */
  @Column('text')
  reason: string;

  /** In English; null where it was written in French only. */
  @Column('text', { nullable: true })
  reasonEn: string | null;

  /** The older version whose points it takes again. */
  @Column('integer', { nullable: true })
  restores: number | null;

  /** Null for those that came with the program. */
  @Column('uuid', { nullable: true })
  authorAccountId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Progress of scoring all matches again with one version of the weights. */
@Entity('rescore')
export class Rescore {
  @PrimaryColumn('integer')
  number: number;

  @ManyToOne(() => WeightsVersion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'number' })
  version: Relation<WeightsVersion>;

  /** Slices done; also the number of the next slice, by which a late one is recognised. */
  @Column('integer', { default: 0 })
  step: number;

  /** The last student of the slice before; null at the beginning. */
  @Column('uuid', { nullable: true })
  afterId: string | null;

  /** Students whose list has been scored again, of those that were there at the beginning. */
  @Column('integer', { default: 0 })
  scored: number;

  @Column('integer')
  toScore: number;

  @Column('timestamptz', { default: () => 'now()' })
  startedAt: Date;

  /** When the last slice was done. */
  @Column('timestamptz', { default: () => 'now()' })
  movedAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
