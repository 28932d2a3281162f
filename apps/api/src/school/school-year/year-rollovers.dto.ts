import { ApiProperty } from '@nestjs/swagger';
import {
  CLASS_FATES,
  type ClassFate,
  FATES,
  type Fate,
  ROLLOVER_STATES,
  type RolloverState,
  UNDECIDED_REASONS,
  type UndecidedReason,
} from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional } from 'class-validator';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../core/school/school-years.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { LabelText, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

const MOST_CLASSES = 300;
const MOST_EXCEPTIONS = 5_000;

export class RolledStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
}

export class ClassToRoll {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  programmeName!: string;
  referentName!: string;
  students!: RolledStudent[];
  /** What most of its students do, as its programme and its name say. */
  @ApiProperty({ enum: CLASS_FATES, enumName: 'ClassFate' })
  fate!: ClassFate;
  /** Why the reader has to decide; null where something is proposed. */
  @ApiProperty({ enum: UNDECIDED_REASONS, enumName: 'UndecidedReason', nullable: true })
  why!: UndecidedReason | null;
  /** Proposed for the class that they move up to; empty where nothing says it. */
  nextName!: string;
  /** Names to choose from, where several classes follow. */
  proposals!: string[];
  @ApiProperty({ format: 'uuid' })
  nextProgrammeId!: string;
}

export class YearToRoll {
  /** The year that ends: 2026 for 2026-2027; null without a class. */
  @ApiProperty({ type: 'integer', nullable: true })
  fromYear!: number | null;
  /** The year has months to go. */
  isEarly!: boolean;
  classes!: ClassToRoll[];
}

export class ClassDecisionOfYear {
  @Id()
  classId!: string;

  /** `undecided` is refused as long as one of its students has no decision of their own. */
  @Choice(CLASS_FATES, 'ClassFate')
  fate!: ClassFate;

  /** Class that those who move up go to; empty where none does. */
  @Text({ min: 0, max: 60 })
  @NoHtml()
  nextName!: string;

  @Id()
  nextProgrammeId!: string;
}

export class StudentDecisionOfYear {
  @Id()
  studentId!: string;

  @Choice(FATES, 'Fate')
  fate!: Fate;
}

export class RolloverInput {
  /** The year that ends. */
  @Integer({ min: EARLIEST_YEAR, max: LATEST_YEAR })
  fromYear!: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CLASSES)
  @NestedEach(() => ClassDecisionOfYear)
  classes!: ClassDecisionOfYear[];

  /** Students who do not do what their class does. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_EXCEPTIONS)
  @NestedEach(() => StudentDecisionOfYear)
  exceptions?: StudentDecisionOfYear[];
}

export class RolloverApplication extends RolloverInput {
  /** The year that ends, as it is typed to confirm: 2026-2027. */
  @LabelText(40)
  typedYear!: string;
}

export class ClassOfNewYear {
  name!: string;
  programmeName!: string;
  /** Names of the classes that its students come from. */
  from!: string[];
  @ApiProperty({ type: 'integer' })
  students!: number;
  /** It will be opened; else it is there already. */
  isNew!: boolean;
}

export class FateCounts {
  @ApiProperty({ type: 'integer' })
  up!: number;
  @ApiProperty({ type: 'integer' })
  repeat!: number;
  @ApiProperty({ type: 'integer' })
  leave!: number;
}

/** A placement that is still to end, or whose papers are still to be signed. */
export class PlacementUnderWay {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  firstName!: string;
  lastName!: string;
  /** Of the student. */
  @ApiProperty({ enum: FATES, enumName: 'Fate' })
  fate!: Fate;
  hostName!: string;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  /** Its agreement or its contract is not signed by all. */
  isUnsigned!: boolean;
  /** It ends after the school year that ends. */
  runsBeyond!: boolean;
}

export class ClassUnderWay {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  placements!: PlacementUnderWay[];
}

export class RolloverPreview extends FateCounts {
  classes!: ClassOfNewYear[];
  /** Classes with placements under way. */
  underWay!: ClassUnderWay[];
  /** Classes that are archived. */
  @ApiProperty({ type: 'integer' })
  archived!: number;
}

export class RolledClassView extends FateCounts {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

/** What an undo does not bring back. */
export class LostToUndo {
  /** Students who have moved since. */
  @ApiProperty({ type: 'integer' })
  stayed!: number;
  /** Names of the opened classes that are used. */
  keptClasses!: string[];
}

export class YearRolloverView extends FateCounts {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: 'integer' })
  fromYear!: number;
  @ApiProperty({ enum: ROLLOVER_STATES, enumName: 'RolloverState' })
  state!: RolloverState;
  at!: Date;
  classes!: RolledClassView[];
  /** Null once it is too late, or undone. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  undoUntil!: Date | null;
  /** Before an undo: what would stay; after it: what has stayed; null once it is too late. */
  @ApiProperty({ type: LostToUndo, nullable: true })
  lost!: LostToUndo | null;
}
