import {
  type DropReason,
  type PersonRow,
  ROSTER_IMPORT_STATES,
  ROW_KINDS,
  type RosterDoubt,
  type RosterField,
  type RosterImportState,
  type RosterMapping,
  type RowCounts,
  type RowFault,
  type RowKind,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import type { RosterRow } from '../queries/school/roster/roster-rows.js';
import { School } from './school.entity.js';

export interface ImportedColumn {
  header: string;
  /** Field guessed by the reader of the file. */
  field: RosterField | null;
  confidence: number;
  samples: string[];
  isHashed: boolean;
}

/** Decision about the pupils of one class name in the file; the name is empty for a file without classes. */
export interface ClassDecision {
  name: string;
  pupils: number;
  /** `open`: a class is created for this diploma. */
  to: 'class' | 'open' | 'left_out' | 'undecided';
  classGroupId: string | null;
  certification: string | null;
  /** Referent of a class to create. */
  teacherId: string | null;
}

export interface ImportOutcome {
  openedClassIds: string[];
  openedProgrammeIds: string[];
  /** After an undo: number of pupils who stayed because they joined or have related data. */
  stayed: number;
}

/** An uploaded list of pupils: its content, the planned changes, and those applied. */
@Entity('roster_import')
@Check('roster_import_state', oneOf('state', ROSTER_IMPORT_STATES))
@Index('roster_import_of_school', ['schoolId', 'createdAt'])
export class RosterImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  /** No foreign key: the import outlives the account. */
  @Column('uuid')
  accountId: string;

  /** Teacher whose classes are written; null for the school's office, which writes into all. */
  @Column('uuid', { nullable: true })
  teacherId: string | null;

  @Column('text')
  fileName: string;

  @Column('text')
  format: 'siecle' | 'csv' | 'xlsx';

  @Column('text', { nullable: true })
  encoding: string | null;

  @Column('text', { nullable: true })
  separator: string | null;

  @Column('text', { nullable: true })
  sheet: string | null;

  @Column('jsonb')
  sheets: string[];

  /** Number of cells computed by a formula. */
  @Column('integer')
  formulas: number;

  /** Number of pupils who have left according to the file. */
  @Column('integer')
  gone: number;

  @Column('integer')
  lines: number;

  @Column('jsonb')
  columns: ImportedColumn[];

  @Column('jsonb')
  dropped: { header: string; reason: DropReason; place?: number }[];

  @Column('jsonb')
  mapping: RosterMapping;

  @Column('jsonb')
  classes: ClassDecision[];

  @Column('jsonb')
  counts: RowCounts;

  /** Number of active pupils before, in the classes named by the file. */
  @Column('integer')
  pupilsBefore: number;

  /** Whether pupils absent from the file are disabled; decided by a person, because a list may be incomplete. */
  @Column('boolean', { default: false })
  disablesAbsent: boolean;

  @Column('text', { default: 'ready' })
  state: RosterImportState;

  /** Number of lines written so far, while it is applied or undone. */
  @Column('integer', { default: 0 })
  done: number;

  /** Why the last attempt wrote nothing. */
  @Column('text', { nullable: true })
  failureCode: string | null;

  @Column('jsonb', { nullable: true })
  outcome: ImportOutcome | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}

export interface RowDecision {
  as: 'new' | 'same' | 'skip';
  studentId: string | null;
}

export interface RowCandidate {
  studentId: string;
  firstName: string;
  lastName: string;
  birthDate: string | null;
  doubt: RosterDoubt;
}

/** One line of the file, or one pupil absent from it. */
@Entity('roster_import_row')
@Check('roster_import_row_kind', oneOf('kind', ROW_KINDS))
@Index('roster_import_row_by_kind', ['importId', 'kind', 'seq'])
export class RosterImportRow {
  @PrimaryColumn('uuid')
  importId: string;

  @ManyToOne(() => RosterImport, { onDelete: 'CASCADE' })
  @JoinColumn()
  import: Relation<RosterImport>;

  @PrimaryColumn('integer')
  seq: number;

  /** Line number in the file; null for a pupil absent from it. */
  @Column('integer', { nullable: true })
  line: number | null;

  /** Cells; null once applied. */
  @Column('jsonb', { nullable: true })
  cells: string[] | null;

  /** Class named in a heading line above. */
  @Column('text', { nullable: true })
  section: string | null;

  @Column('text')
  kind: RowKind;

  @Column('jsonb', { nullable: true })
  person: PersonRow | null;

  /** Names of the changed fields. */
  @Column('jsonb', { default: [] })
  fields: string[];

  @Column('jsonb', { default: [] })
  faults: RowFault[];

  @Column('jsonb', { default: [] })
  candidates: RowCandidate[];

  @Column('jsonb', { nullable: true })
  decision: RowDecision | null;

  /** Roster row that is changed, disabled or, once applied, added. */
  @Column('uuid', { nullable: true })
  studentId: string | null;

  /** Previous roster row, for an undo. */
  @Column('jsonb', { nullable: true })
  before: RosterRow | null;
}
