import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, IsOptional } from 'class-validator';
import { HistoryStep } from '../../../core/history.dto.js';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../../core/school/school-years.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { Id, Ids } from '../../../http/validation/fields/id.decorator.js';
import { Integer } from '../../../http/validation/fields/integer.decorator.js';
import { LabelText } from '../../../http/validation/fields/text.decorator.js';

const MOST_STUDENTS = 500;

export class ClassEditInput {
  @LabelText(60)
  name!: string;

  @Id()
  programmeId!: string;

  /** 2026 for 2026-2027. */
  @Integer({ min: EARLIEST_YEAR, max: LATEST_YEAR })
  schoolYear!: number;
}

export class SplitInput {
  @LabelText(60)
  name!: string;

  /** Students of the class who go to the new one. */
  @ArrayMinSize(1)
  @Ids({ max: MOST_STUDENTS })
  studentIds!: string[];

  /** Referent of the new class; the one of the class it comes from unless given. */
  @IsOptional()
  @Id()
  referentId?: string;
}

export class ClassOpened {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class ArchivedClass {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  programmeName!: string;
  @ApiProperty({ type: 'integer' })
  schoolYear!: number;
  @ApiProperty({ format: 'date' })
  archivedOn!: string;
}

export class ShareInput {
  @Id()
  teacherId!: string;

  /** First day of a delegation; today unless given. */
  @IsOptional()
  @CivilDay()
  from?: string;

  /** Last day of a delegation; without it the class is shared until this is ended. */
  @IsOptional()
  @CivilDay()
  until?: string;
}

export class ReferentInput {
  @Id()
  teacherId!: string;
}

export class StudentReferentsInput {
  @ArrayMinSize(1)
  @Ids({ max: MOST_STUDENTS })
  studentIds!: string[];

  @Id()
  teacherId!: string;
}

export class ClassTeacherView {
  /** Of the membership in the school. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  isReferent!: boolean;
  /** Of this class, followed by this teacher. */
  @ApiProperty({ type: 'integer' })
  students!: number;
  /** First day; in the future for a delegation that has not begun. */
  @ApiProperty({ format: 'date' })
  from!: string;
  /** Last day of a delegation; null for a colleague who shares the class. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  until!: string | null;
  isYou!: boolean;
}

export class ColleagueView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  /** Students of all classes of the school whom this teacher follows. */
  @ApiProperty({ type: 'integer' })
  followed!: number;
}

export class ReferentLimit {
  /** Interns whom a referent follows at the same time. */
  @ApiProperty({ type: 'integer' })
  most!: number;
  /** The text it comes from, in French. */
  article!: string;
}

export class ClassTeam {
  /** Its referent first. */
  teachers!: ClassTeacherView[];
  /** All teachers of the school, by name. */
  colleagues!: ColleagueView[];
  limit!: ReferentLimit;
  /** The reader decides who teaches the class. */
  canEntrust!: boolean;
  history!: HistoryStep[];
}
