import type { Level } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Membership } from './membership.entity.js';
import { Programme } from './programme.entities.js';
import { School } from './school.entity.js';

@Entity('class_group')
@Check('class_group_level', 'level between 3 and 8')
export class ClassGroup {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  /** Membership of the referent teacher. */
  @Index()
  @Column('uuid')
  referentTeacherId: string;

  @ManyToOne(() => Membership)
  @JoinColumn()
  referentTeacher: Relation<Membership>;

  @Column('text')
  name: string;

  /** Key of the diploma prepared (libs/reference). */
  @Column('text')
  certification: string;

  /** Level of that diploma, 3 to 8. */
  @Column('smallint')
  level: Level;

  @Index()
  @Column('uuid')
  programmeId: string;

  @ManyToOne(() => Programme)
  @JoinColumn()
  programme: Relation<Programme>;

  /** First calendar year: 2026 for 2026-2027. */
  @Column('smallint')
  schoolYear: number;

  /** Code that a student types to join; null once revoked. */
  @Column('text', { nullable: true, unique: true })
  code: string | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** A teacher of a class for a period; a delegation ends automatically. */
@Entity('class_teacher')
@Check('class_teacher_dates', 'to_at is null or to_at >= from_at')
@Index('class_teacher_once', ['classGroupId', 'membershipId'], { unique: true, where: 'to_at is null' })
@Index('class_teacher_of_membership', ['membershipId', 'classGroupId'])
export class ClassTeacher {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  classGroupId: string;

  @ManyToOne(() => ClassGroup, { onDelete: 'CASCADE' })
  @JoinColumn()
  classGroup: Relation<ClassGroup>;

  @Column('uuid')
  membershipId: string;

  @ManyToOne(() => Membership, { onDelete: 'CASCADE' })
  @JoinColumn()
  membership: Relation<Membership>;

  @Column('timestamptz', { default: () => 'now()' })
  fromAt: Date;

  /** Null while no end is set. */
  @Column('timestamptz', { nullable: true })
  toAt: Date | null;

  /** Last day of a delegation; null for a colleague who shares the class. */
  @Column('date', { nullable: true })
  delegatedUntil: string | null;
}
