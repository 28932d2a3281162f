import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Level, SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { IsOptional, ValidateIf } from 'class-validator';
import { HistoryStep } from '../../core/history.dto.js';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { InternationalPhone } from '../../http/validation/fields/phone.decorator.js';
import { CommuneInsee, Uai } from '../../http/validation/fields/register.decorators.js';
import { AddressText, NameText, Text } from '../../http/validation/fields/text.decorator.js';

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

/** What the office of a school writes of it. */
export class OwnSchoolInput {
  @NameText(120)
  name!: string;

  /** Number in the national register of schools. */
  @IsOptional()
  @Uai()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  uai?: string | null;

  /** Street; may be empty. */
  @AddressText({ min: 0 })
  address!: string;

  @CommuneInsee()
  communeInsee!: string;

  /** Of the office. */
  @IsOptional()
  @EmailAddress()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  email?: string | null;

  /** Of the office. */
  @IsOptional()
  @InternationalPhone()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  phone?: string | null;

  /** Maison familiale rurale or a like school (L813-9 of the Code rural). Absent: as it is. */
  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  isRuralSchool?: boolean;
}

export class SchoolInput extends OwnSchoolInput {
  @Choice(SCHOOL_KINDS, 'SchoolKind')
  kind!: SchoolKind;
}

/** A school as its office and the campus edit it. */
export class SchoolRecordView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  @ApiProperty({ enum: SCHOOL_KINDS, enumName: 'SchoolKind' })
  kind!: SchoolKind;
  @ApiProperty({ type: 'string', nullable: true })
  uai!: string | null;
  address!: string;
  communeInsee!: string;
  communeName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  /** An allowance is due from a longer internship on (L813-9 of the Code rural). */
  isRuralSchool!: boolean;
  /** What was edited, the newest first. */
  history!: HistoryStep[];
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
export class SchoolSheetView extends SchoolRecordView {
  teachers!: SchoolTeacherView[];
  classes!: SchoolClassView[];
}
