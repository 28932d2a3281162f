import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** An offer saved by a student. Only the student reads it. */
@Entity('saved_offer')
@Index('saved_offer_of_student', ['studentId', 'savedAt', 'offerId'], { where: 'removed_at is null' })
@Index('saved_offer_removed', ['removedAt'], { where: 'removed_at is not null' })
export class SavedOffer {
  @PrimaryColumn('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Index()
  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  @Column('timestamptz', { default: () => 'now()' })
  savedAt: Date;

  /** When it was removed; kept for a day, so that it can be restored. */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  /** Last day to apply named in the last letter; an extended offer is announced again. */
  @Column('date', { nullable: true })
  toldEnd: string | null;
}
