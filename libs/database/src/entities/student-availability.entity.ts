import { type CivilDate, type KindAvailability, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Student } from './student.entity.js';

/** Dates on which a student is free for one of the kinds of offer sought. */
@Entity('student_availability')
@Check('student_availability_kind', oneOf('kind', OFFER_KINDS))
@Check('student_availability_dates', 'available_to >= available_from')
export class StudentAvailability implements KindAvailability {
  @PrimaryColumn('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @PrimaryColumn('text')
  kind: OfferKind;

  @Column('date')
  availableFrom: CivilDate;

  @Column('date')
  availableTo: CivilDate;
}
