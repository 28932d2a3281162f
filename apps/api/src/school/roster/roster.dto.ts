import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale, ROSTER_STATES, type RosterState } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID } from 'class-validator';
import { HistoryStep } from '../../core/history.dto.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { PersonName } from '../../http/validation/fields/person-name.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

/** A class of a whole year fits. */
const MOST_AT_ONCE = 300;

export class RosterStudentInput {
  @PersonName()
  firstName!: string;

  @PersonName()
  lastName!: string;

  @CivilDay()
  birthDate!: string;

  /** Where the school invites the student; null for none. Not kept once there is an account. */
  @IsOptional()
  @EmailAddress()
  @ApiProperty({ type: 'string', format: 'email', nullable: true, required: false })
  email?: string | null;

  /** The school's own number; null for none. */
  @IsOptional()
  @Text({ max: 40 })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  number?: string | null;
}

export class RosterStudentAdded {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** What the school knows of a student. */
export class RosterFacts {
  @ApiProperty({ enum: ROSTER_STATES, enumName: 'RosterState' })
  state!: RosterState;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  birthDate!: string | null;
  /** The school has given or confirmed the birth date. */
  isBirthDateConfirmed!: boolean;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  number!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  invitedOn!: string | null;
  /** Personal code, as it is read out; null before the first invitation, and once spent. */
  @ApiProperty({ type: 'string', nullable: true })
  code!: string | null;
  /** The newest first. */
  history!: HistoryStep[];
}

export class PlaceInput {
  /** Another class of the school. */
  @IsUUID()
  @ApiProperty({ format: 'uuid' })
  classId!: string;
}

export class SchoolClassChoice {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

export class LeftStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  leftOn!: string | null;
}

export class PersonalCodeView {
  /** As it is read out. */
  code!: string;
}

export class InvitedInput {
  /** Students of the class; left out: all who have not joined. Those who have joined are left out. */
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  @ApiProperty({ type: 'string', format: 'uuid', isArray: true, required: false })
  studentIds?: string[];
}

export class MailedInput extends InvitedInput {
  /** Language of the letters. */
  @Choice(LOCALES, 'Locale')
  locale!: Locale;
}

export class MailedView {
  @ApiProperty({ type: 'integer' })
  written!: number;
  /** Already written to today. */
  @ApiProperty({ type: 'integer' })
  recent!: number;
  /** No address is known. */
  @ApiProperty({ type: 'integer' })
  withoutAddress!: number;
}
