import { ApiProperty } from '@nestjs/swagger';
import { DIPLOMA_KINDS, type DiplomaKind, type DiplomaLevel, SKILL_KINDS, type SkillKind } from '@seve/reference';
import { Type } from 'class-transformer';
import { IsInt, IsNumber, IsString, Length, Max, Min } from 'class-validator';

export class SearchQuery {
  /** What was typed so far. */
  @IsString()
  @Length(1, 80)
  q!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  @ApiProperty({ type: 'integer', required: false })
  limit: number = 8;
}

/** An area in degrees, and the inhabitants from which a town is named. */
export class TownsQuery {
  @Type(() => Number)
  @IsNumber()
  @Min(-180)
  @Max(180)
  west!: number;

  @Type(() => Number)
  @IsNumber()
  @Min(-90)
  @Max(90)
  south!: number;

  @Type(() => Number)
  @IsNumber()
  @Min(-180)
  @Max(180)
  east!: number;

  @Type(() => Number)
  @IsNumber()
  @Min(-90)
  @Max(90)
  north!: number;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  @ApiProperty({ type: 'integer' })
  populationFrom!: number;
}

export class OccupationMatchView {
  code!: string;
  label!: string;
  /** The title of this occupation that met what was typed. */
  title!: string;
  isSector!: boolean;
}

export class SkillView {
  ogr!: string;
  label!: string;
  @ApiProperty({ enum: SKILL_KINDS, enumName: 'SkillKind' })
  kind!: SkillKind;
}

export class OccupationSkillView extends SkillView {
  isCore!: boolean;
}

export class OccupationView {
  code!: string;
  label!: string;
  isSector!: boolean;
  /** Core skills first; empty outside the sector. */
  skills!: OccupationSkillView[];
}

export class CommuneView {
  insee!: string;
  name!: string;
  department!: string;
  postcodes!: string[];
  latitude!: number;
  longitude!: number;
}

export class TownView {
  name!: string;
  latitude!: number;
  longitude!: number;
  @ApiProperty({ type: 'integer' })
  population!: number;
}

export class DiplomaView {
  key!: string;
  title!: string;
  @ApiProperty({ enum: DIPLOMA_KINDS, enumName: 'DiplomaKind' })
  kind!: DiplomaKind;
  @ApiProperty({ type: 'integer', enum: [3, 4, 5, 6, 7] })
  level!: DiplomaLevel;
  romeCodes!: string[];
  rncpCode!: string;
  /** Last day of that RNCP entry, as known in January 2025. */
  rncpValidUntil!: string;
}

export class SourceView {
  key!: string;
  title!: string;
  publisher!: string;
  licence!: string;
  /** Day or month of the facts. */
  date!: string;
  @ApiProperty({ type: 'integer' })
  rows!: number;
}
