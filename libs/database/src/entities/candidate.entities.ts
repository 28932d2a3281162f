import type { Level, Sentence } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** A publication of an offer, and when its list of candidates was last made. */
@Entity('candidate_list')
export class CandidateList {
  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  /** Counted from 1; the last one is online. */
  @PrimaryColumn('integer')
  publication: number;

  /** Civil day of the publication. */
  @Column('date')
  publishedOn: string;

  /** False if the company has had its immediate lists of the day: the first list is then made at night. */
  @Column('boolean')
  isAtOnce: boolean;

  /** Civil day of the latest list; at most one a day. */
  @Column('date', { nullable: true })
  madeOn: string | null;

  @Column('timestamptz', { nullable: true })
  madeAt: Date | null;
}

/** A criterion of the post, as computed when the list was made. */
export interface CandidateCriterion {
  name: string;
  points: number;
  possible: number;
  sentence: Sentence;
  student: Sentence;
  offer: Sentence;
}

/** A student on an offer's list of candidates, with the data shown to the company: copied from coarse facts when the list is made. */
@Entity('candidate')
@Check('candidate_score', 'post_score between 0 and 10000')
@Index('candidate_once', ['offerId', 'studentId'], { unique: true })
export class Candidate {
  /** Id of this student for this offer, derived from the instance's secret: constant in every list of the offer. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  @Index()
  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Column('smallint')
  postScore: number;

  @Column('smallint')
  level: Level;

  @Column('text', { nullable: true })
  certification: string | null;

  /** First day of a month. */
  @Column('date', { nullable: true })
  availableFrom: string | null;

  /** Last day of a month. */
  @Column('date', { nullable: true })
  availableTo: string | null;

  @Column('text', { array: true })
  skills: string[];

  @Column('jsonb')
  criteria: CandidateCriterion[];
}
