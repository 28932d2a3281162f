import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DROP_REASONS,
  type DropReason,
  ROSTER_COLUMNS_MAX,
  ROSTER_DOUBTS,
  ROSTER_FIELDS,
  ROSTER_IMPORT_STATES,
  ROSTER_ROWS_MAX,
  ROW_FAULTS,
  ROW_KINDS,
  type RosterDoubt,
  type RosterField,
  type RosterImportState,
  type RowFault,
  type RowKind,
} from '@seve/domain';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { DiplomaKey } from '../../http/validation/fields/register.decorators.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

const FORMATS = ['siecle', 'csv', 'xlsx'] as const;
export const CLASS_CHOICES = ['class', 'open', 'left_out', 'undecided'] as const;
export type ClassChoice = (typeof CLASS_CHOICES)[number];
const ROW_DECISIONS = ['new', 'same', 'skip'] as const;
/** Class names of one file. */
const CLASSES_MAX = 400;

export class RosterColumn {
  header!: string;
  @ApiProperty({ enum: ROSTER_FIELDS, enumName: 'RosterField', nullable: true })
  field!: RosterField | null;
  /** 0 to 1. */
  confidence!: number;
  /** Empty for a column that no field uses. */
  samples!: string[];
  /** Holds national numbers, of which only a keyed hash is kept. */
  isHashed!: boolean;
}

export class DroppedColumn {
  header!: string;
  @ApiProperty({ enum: DROP_REASONS, enumName: 'DropReason' })
  reason!: DropReason;
  /** Position in the file, from 0; null for a list read before this was kept. */
  @ApiProperty({ type: 'integer', nullable: true })
  place!: number | null;
}

export class FieldColumn {
  @Choice(ROSTER_FIELDS, 'RosterField')
  field!: RosterField;
  /** Place among the columns, from 0. */
  @Integer({ min: 0, max: ROSTER_COLUMNS_MAX })
  column!: number;
}

export class ClassDecisionInput {
  /** As the file writes it; empty for pupils without class. */
  @Text({ min: 0, max: 60 })
  name!: string;

  @Choice(CLASS_CHOICES, 'ClassChoice')
  to!: ClassChoice;

  @IsOptional()
  @Id()
  @ApiPropertyOptional({ format: 'uuid' })
  classGroupId?: string;

  /** Diploma of a class to open. */
  @IsOptional()
  @DiplomaKey()
  certification?: string;

  /** Referent of a class to open; asked of the office of the school alone. */
  @IsOptional()
  @Id()
  @ApiPropertyOptional({ format: 'uuid' })
  teacherId?: string;
}

export class RosterPlanInput {
  @IsArray()
  @ArrayMaxSize(ROSTER_FIELDS.length)
  @NestedEach(() => FieldColumn)
  mapping!: FieldColumn[];

  @IsArray()
  @ArrayMaxSize(CLASSES_MAX)
  @NestedEach(() => ClassDecisionInput)
  classes!: ClassDecisionInput[];

  @StrictBoolean()
  disablesAbsent!: boolean;
}

export class ImportedClass {
  name!: string;
  @ApiProperty({ type: 'integer' })
  pupils!: number;
  @ApiProperty({ enum: CLASS_CHOICES, enumName: 'ClassChoice' })
  to!: ClassChoice;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  classGroupId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  certification!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  teacherId!: string | null;
  /** Level of the diploma that the name speaks of; null where it does not say. */
  @ApiProperty({ type: 'integer', nullable: true })
  level!: number | null;
}

export class RowCountsView {
  @ApiProperty({ type: 'integer' })
  new!: number;
  @ApiProperty({ type: 'integer' })
  changed!: number;
  @ApiProperty({ type: 'integer' })
  same!: number;
  @ApiProperty({ type: 'integer' })
  absent!: number;
  @ApiProperty({ type: 'integer' })
  doubtful!: number;
  @ApiProperty({ type: 'integer' })
  error!: number;
  @ApiProperty({ type: 'integer' })
  left_out!: number;
}

export class RosterImportSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  fileName!: string;
  @ApiProperty({ enum: ROSTER_IMPORT_STATES, enumName: 'RosterImportState' })
  state!: RosterImportState;
  counts!: RowCountsView;
  createdAt!: Date;
  @ApiProperty({ type: Date, nullable: true })
  appliedAt!: Date | null;
  /** Null once it cannot be undone. */
  @ApiProperty({ type: Date, nullable: true })
  undoUntil!: Date | null;
}

export class RosterImportList {
  items!: RosterImportSummary[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class NamedChoice {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

export class RosterImportDetail extends RosterImportSummary {
  @ApiProperty({ enum: FORMATS, enumName: 'RosterFormat' })
  format!: (typeof FORMATS)[number];
  @ApiProperty({ type: 'string', nullable: true })
  encoding!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  separator!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  sheet!: string | null;
  sheets!: string[];
  @ApiProperty({ type: 'integer' })
  formulas!: number;
  /** Pupils whom the file says have left: not imported. */
  @ApiProperty({ type: 'integer' })
  gone!: number;
  @ApiProperty({ type: 'integer' })
  lines!: number;
  columns!: RosterColumn[];
  dropped!: DroppedColumn[];
  mapping!: FieldColumn[];
  classes!: ImportedClass[];
  disablesAbsent!: boolean;
  /** So many would be disabled that the list seems partial: applying asks for `confirmedAbsent`. */
  asksAboutAbsent!: boolean;
  /** Active pupils of the classes that the file names. */
  @ApiProperty({ type: 'integer' })
  pupilsBefore!: number;
  /** Rows written so far, and in all. */
  @ApiProperty({ type: 'integer' })
  done!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
  /** Why the last try wrote nothing, in the reader's language. */
  @ApiProperty({ type: 'string', nullable: true })
  failure!: string | null;
  /** Pupils who stayed after the undo: they joined since, or something was written about them. */
  @ApiProperty({ type: 'integer' })
  stayed!: number;
  /** Classes that the pupils are in now. */
  places!: NamedChoice[];
  /** Classes that may be chosen. */
  openClasses!: NamedChoice[];
  /** Referents that may be chosen; empty for a teacher. */
  teachers!: NamedChoice[];
}

export class ImportRowsQuery extends PageQuery {
  @IsOptional()
  @Choice(ROW_KINDS, 'RowKind')
  kind?: RowKind;
}

export class RowChangeView {
  field!: string;
  @ApiProperty({ type: 'string', nullable: true })
  before!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  after!: string | null;
}

export class RowFaultView {
  @ApiProperty({ enum: ROW_FAULTS, enumName: 'RowFault' })
  code!: RowFault;
  /** In the reader's language. */
  sentence!: string;
}

export class RowCandidateView {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  birthDate!: string | null;
  @ApiProperty({ enum: ROSTER_DOUBTS, enumName: 'RosterDoubt' })
  doubt!: RosterDoubt;
}

export class ImportRowView {
  @ApiProperty({ type: 'integer' })
  seq!: number;
  /** Of the file; null for a pupil absent from it. */
  @ApiProperty({ type: 'integer', nullable: true })
  line!: number | null;
  @ApiProperty({ enum: ROW_KINDS, enumName: 'RowKind' })
  kind!: RowKind;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  birthDate!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  changes!: RowChangeView[];
  faults!: RowFaultView[];
  candidates!: RowCandidateView[];
}

export class ImportRowList {
  items!: ImportRowView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class RowDecisionInput {
  /** `same`: the pupil of `studentId`. */
  @Choice(ROW_DECISIONS, 'RowDecision')
  as!: (typeof ROW_DECISIONS)[number];

  @IsOptional()
  @Id()
  @ApiPropertyOptional({ format: 'uuid' })
  studentId?: string;
}

export class ApplyImportInput {
  /** Number of absent pupils who are disabled, as it is typed where the list seems partial. */
  @IsOptional()
  @Integer({ min: 0, max: ROSTER_ROWS_MAX })
  confirmedAbsent?: number;
}
