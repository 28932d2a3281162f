import { FATES, type Fate, ROLLOVER_STATES, type RolloverState, type RosterState } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { School } from './school.entity.js';
import { Student } from './student.entity.js';

/** A class whose year has ended, as it was before. */
export interface RolledClass {
  id: string;
  name: string;
  /** Class code before it was archived. */
  code: string | null;
  up: number;
  repeat: number;
  leave: number;
}

export interface RolloverOutcome {
  /** Number of students who have moved since and were not restored by the undo. */
  stayed: number;
  /** Names of created classes that are in use and stay. */
  keptClasses: string[];
}

/** The end of a school year for the classes of a school or of one referent. */
@Entity('year_rollover')
@Check('year_rollover_state', oneOf('state', ROLLOVER_STATES))
@Index('year_rollover_of_school', ['schoolId', 'createdAt'])
export class YearRollover {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  /** No foreign key: it outlives the account. */
  @Column('uuid')
  accountId: string;

  /** Referent whose classes are rolled over; null for the school's office, which rolls over all. */
  @Column('uuid', { nullable: true })
  teacherId: string | null;

  /** School year that has ended: 2026 for 2026-2027. */
  @Column('smallint')
  fromYear: number;

  @Column('jsonb')
  classes: RolledClass[];

  /** Classes of the new year that it created. */
  @Column('uuid', { array: true })
  openedClassIds: string[];

  @Column('text', { default: 'applied' })
  state: RolloverState;

  @Column('jsonb', { nullable: true })
  outcome: RolloverOutcome | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}

/** Class and state of a student in the roster. */
export interface RosterPlacing {
  rosterState: RosterState;
  classGroupId: string | null;
  otherClassGroupId: string | null;
  referentTeacherId: string | null;
}

/** One student of a rollover: the decision, and the class and state before and after. */
@Entity('year_rollover_row')
@Check('year_rollover_row_fate', oneOf('fate', FATES))
export class YearRolloverRow {
  @PrimaryColumn('uuid')
  rolloverId: string;

  @ManyToOne(() => YearRollover, { onDelete: 'CASCADE' })
  @JoinColumn()
  rollover: Relation<YearRollover>;

  @PrimaryColumn('uuid')
  @Index()
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Column('text')
  fate: Fate;

  @Column('jsonb')
  before: RosterPlacing;

  @Column('jsonb')
  after: RosterPlacing;
}
