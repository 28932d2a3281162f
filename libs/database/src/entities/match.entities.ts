import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** A pair that meets every constraint and is in the top list of one side. Its explanation is computed when read. */
@Entity('match')
@Check('match_scores', 'student_score between 0 and 10000 and post_score between 0 and 10000 and total between 0 and 10000')
@Index('match_of_student', ['studentId', 'total', 'offerId'])
@Index('match_of_offer', ['offerId', 'total', 'studentId'])
export class Match {
  @PrimaryColumn('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  /** How the offer fits the student, 0..10,000. */
  @Column('smallint')
  studentScore: number;

  /** How the student fits the post, 0..10,000. */
  @Column('smallint')
  postScore: number;

  /** An offer announced to a student: never announced twice, even when republished. */
  @Column('smallint')
  total: number;

  @Column('text')
  weightsVersion: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** An offer already announced to a student: never written about twice, even when republished. */
@Entity('match_announcement')
export class MatchAnnouncement {
  @PrimaryColumn('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  /** The digest that announced it; null for demo data, seeded as announced. */
  @Column('uuid', { nullable: true })
  emailId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  announcedAt: Date;
}

/** A candidate counted in a digest about an offer: never counted as new again. */
@Entity('candidate_announcement')
export class CandidateAnnouncement {
  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  @Index()
  @PrimaryColumn('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  /** The digest that counted it; null for demo data, seeded as announced. */
  @Column('uuid', { nullable: true })
  emailId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  announcedAt: Date;
}
