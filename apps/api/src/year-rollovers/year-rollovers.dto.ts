import { ApiProperty } from '@nestjs/swagger';
import { FATES, type Fate, ROLLOVER_STATES, type RolloverState } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional } from 'class-validator';
import { EARLIEST_YEAR, LATEST_YEAR } from '../classes/classes.dto.js';
import { Choice } from '../http/validation/fields/choice.decorator.js';
import { Id } from '../http/validation/fields/id.decorator.js';
import { NestedEach } from '../http/validation/fields/nested.decorator.js';
import { LabelText } from '../http/validation/fields/text.decorator.js';
import { Whole } from '../http/validation/fields/whole.decorator.js';

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
  @ApiProperty({ enum: FATES, enumName: 'Fate' })
  fate!: Fate;
  /** Proposed for the class that they move up to. */
  nextName!: string;
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

  @Choice(FATES, 'Fate')
  fate!: Fate;

  /** Class that those who move up go to. */
  @LabelText(60)
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
  @Whole({ min: EARLIEST_YEAR, max: LATEST_YEAR })
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

export class RolloverPreview extends FateCounts {
  classes!: ClassOfNewYear[];
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
