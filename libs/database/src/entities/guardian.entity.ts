import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Student } from './student.entity.js';

/** Legal representative of a minor, as the student or the school wrote it. Companies never read it here. */
@Entity('guardian')
export class Guardian {
  @PrimaryColumn('uuid')
  studentId: string;

  @OneToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Column('text')
  firstName: string;

  @Column('text')
  lastName: string;

  @Column('text')
  email: string;

  /** A French number, its ten digits. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
