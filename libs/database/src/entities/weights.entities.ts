import type { WeightPoints } from '@seve/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** Weights of each criterion from a day on. The highest number is in use; the application role can only insert rows. */
@Entity('weights_version')
export class WeightsVersion {
  @PrimaryColumn('integer')
  number: number;

  @Column('jsonb')
  points: WeightPoints;

  /** Public reason in French. */
  @Column('text')
  reason: string;

  /** Reason in English; null if written in French only. */
  @Column('text', { nullable: true })
  reasonEn: string | null;

  /** Older version whose points it restores. */
  @Column('integer', { nullable: true })
  restores: number | null;

  /** Null for versions shipped with the program. */
  @Column('uuid', { nullable: true })
  authorAccountId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Progress of re-scoring all matches with a version of the weights. */
@Entity('rescore')
export class Rescore {
  @PrimaryColumn('integer')
  number: number;

  @ManyToOne(() => WeightsVersion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'number' })
  version: Relation<WeightsVersion>;

  /** Number of slices done, and thus of the next slice; identifies outdated ones. */
  @Column('integer', { default: 0 })
  step: number;

  /** Last student of the previous slice; null at the beginning. */
  @Column('uuid', { nullable: true })
  afterId: string | null;

  /** Number of students re-scored, of those counted at the beginning. */
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
