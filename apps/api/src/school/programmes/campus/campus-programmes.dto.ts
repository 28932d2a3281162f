import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { ProgrammeClass } from '../programmes.dto.js';
import { ProgrammesQuery, PublicProgramme } from '../public/public-programmes.dto.js';

export class CampusProgrammesQuery extends ProgrammesQuery {
  @IsOptional()
  @Id()
  schoolId?: string;
}

export class CampusProgramme extends PublicProgramme {
  @ApiProperty({ format: 'uuid' })
  schoolId!: string;
  /** Classes of today. */
  classes!: ProgrammeClass[];
  isArchived!: boolean;
}

export class CampusProgrammeList {
  items!: CampusProgramme[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
