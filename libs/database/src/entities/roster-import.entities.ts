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
  /** As the reader guessed it. */
  field: RosterField | null;
  confidence: number;
  samples: string[];
  isHashed: boolean;
}

/** Where the pupils go whom the file puts under one class name; the name is empty for a file without classes. */
export interface ClassDecision {
  name: string;
  pupils: number;
  /** `open`: a class is opened for this diploma. */
  to: 'class' | 'open' | 'left_out' | 'undecided';
  classGroupId: string | null;
  certification: string | null;
  /** Referent of a class to open. */
  teacherId: string | null;
}

export interface ImportOutcome {
  openedClassIds: string[];
  openedProgrammeIds: string[];
  /** After an undo: pupils who stayed, because they joined or were written about since. */
  stayed: number;
}

/** A list of pupils that was sent: what was read of it, what it would change, and what it changed. */
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

  /** Without a reference: the import outlives the account. */
  @Column('uuid')
  accountId: string;

  /** Teacher whose classes alone are written; null for the office of the school. */
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

  /** Cells whose value a formula gave. */
  @Column('integer')
  formulas: number;

  /** Pupils whom the file says have left. */
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

  /** Active pupils of the classes that the file names, before. */
  @Column('integer')
  pupilsBefore: number;

  /** Whether who is absent from the file is disabled: said by a person, for a list may be partial. */
  @Column('boolean', { default: false })
  disablesAbsent: boolean;

  @Column('text', { default: 'ready' })
  state: RosterImportState;

  /** Lines written so far, while it is applied or undone. */
  @Column('integer', { default: 0 })
  done: number;

  /** Why the last try wrote nothing. */
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

  /** As the file counts; null for a pupil absent from it. */
  @Column('integer', { nullable: true })
  line: number | null;

  /** Null once applied. */
  @Column('jsonb', { nullable: true })
  cells: string[] | null;

  /** Class named by a line above. */
  @Column('text', { nullable: true })
  section: string | null;

  @Column('text')
  kind: RowKind;

  @Column('jsonb', { nullable: true })
  person: PersonRow | null;

  /** Names of the fields that change. */
  @Column('jsonb', { default: [] })
  fields: string[];

  @Column('jsonb', { default: [] })
  faults: RowFault[];

  @Column('jsonb', { default: [] })
  candidates: RowCandidate[];

  @Column('jsonb', { nullable: true })
  decision: RowDecision | null;

  /** The row of the roster that is changed, disabled or, once applied, added. */
  @Column('uuid', { nullable: true })
  studentId: string | null;

  /** The row of the roster as it was, for an undo. */
  @Column('jsonb', { nullable: true })
  before: RosterRow | null;
}
