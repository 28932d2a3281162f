import { FATES, type Fate, ROLLOVER_STATES, type RolloverState, type RosterState } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { School } from './school.entity.js';
import { Student } from './student.entity.js';

/** A class whose year has ended, as it was. */
export interface RolledClass {
  id: string;
  name: string;
  /** Its code before it was archived. */
  code: string | null;
  up: number;
  repeat: number;
  leave: number;
}

export interface RolloverOutcome {
  /** Of the undo: students who have moved since and stay where they are. */
  stayed: number;
  /** Names of opened classes that are used and stay. */
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

  /** Without a reference: it outlives the account. */
  @Column('uuid')
  accountId: string;

  /** Referent whose classes alone are rolled over; null for the office of the school. */
  @Column('uuid', { nullable: true })
  teacherId: string | null;

  /** The year that has ended: 2026 for 2026-2027. */
  @Column('smallint')
  fromYear: number;

  @Column('jsonb')
  classes: RolledClass[];

  /** Classes of the new year that it opened. */
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

/** Where a student stands in the roster. */
export interface RosterPlacing {
  rosterState: RosterState;
  classGroupId: string | null;
  otherClassGroupId: string | null;
  referentTeacherId: string | null;
}

/** One student of a rollover: what was decided, and the place before and after. */
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
