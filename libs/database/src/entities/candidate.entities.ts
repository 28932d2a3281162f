import type { Level, Sentence } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** Each time an offer was put online, and when the list of its candidates was last made. */
@Entity('candidate_list')
export class CandidateList {
  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  /** Counts from 1; the last one is online. */
  @PrimaryColumn('integer')
  publication: number;

  /** Civil day of the publication. */
  @Column('date')
  publishedOn: string;

  /** False beyond the new lists of one day: the list of the night is the first. */
  @Column('boolean')
  isAtOnce: boolean;

  /** Civil day of the newest list: one a day at most. */
  @Column('date', { nullable: true })
  madeOn: string | null;

  @Column('timestamptz', { nullable: true })
  madeAt: Date | null;
}

/** A criterion of the post as the list was made. */
export interface CandidateCriterion {
  name: string;
  points: number;
  possible: number;
  sentence: Sentence;
  student: Sentence;
  offer: Sentence;
}

/** A student on the list of candidates of an offer, with what the company is shown: copied when the list is made, from coarse facts alone. */
@Entity('candidate')
@Check('candidate_score', 'post_score between 0 and 10000')
@Index('candidate_once', ['offerId', 'studentId'], { unique: true })
export class Candidate {
  /** Of this student for this offer, from the secret of the house: the same in every list of the offer. */
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
