import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Level, SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../http/validation/fields/choice.decorator.js';
import { CommuneInsee, Uai } from '../http/validation/fields/register.decorators.js';
import { NameText, Text } from '../http/validation/fields/text.decorator.js';

export class NewSchoolInput {
  @NameText(120)
  name!: string;

  @Choice(SCHOOL_KINDS, 'SchoolKind')
  kind!: SchoolKind;

  /** Number in the national register of schools. */
  @IsOptional()
  @Uai()
  uai?: string;

  @CommuneInsee()
  communeInsee!: string;
}

export class SchoolView {
  id!: string;
  name!: string;
  @ApiProperty({ enum: SCHOOL_KINDS, enumName: 'SchoolKind' })
  kind!: SchoolKind;
  @ApiProperty({ type: 'string', nullable: true })
  uai!: string | null;
  communeName!: string;
  @ApiProperty({ type: 'integer' })
  teachers!: number;
  @ApiProperty({ type: 'integer' })
  classes!: number;
}

export class SchoolsQuery {
  /** What was typed so far: words of the name. */
  @Text({ max: 80 })
  q!: string;
}

/** Public facts of a school. */
export class SchoolName {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  communeName!: string;
}

export class SchoolTeacherView {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;
  firstName!: string;
  lastName!: string;
  email!: string;
  emailVerified!: boolean;
  /** Names of the classes that this teacher follows. */
  @ApiProperty({ type: 'string', isArray: true })
  classes!: string[];
}

export class SchoolClassView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  @ApiProperty({ enum: LEVELS, enumName: 'Level' })
  level!: Level;
  /** Null under five. */
  @ApiProperty({ type: 'integer', nullable: true })
  students!: number | null;
}

/** A school with its teachers. */
export class SchoolSheetView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  @ApiProperty({ enum: SCHOOL_KINDS, enumName: 'SchoolKind' })
  kind!: SchoolKind;
  @ApiProperty({ type: 'string', nullable: true })
  uai!: string | null;
  communeName!: string;
  teachers!: SchoolTeacherView[];
  classes!: SchoolClassView[];
}
