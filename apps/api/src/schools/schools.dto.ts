import { ApiProperty } from '@nestjs/swagger';
import { SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../http/fields/choice.decorator.js';
import { CommuneInsee, Uai } from '../http/fields/register.decorators.js';
import { NameText } from '../http/fields/text.decorator.js';

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
