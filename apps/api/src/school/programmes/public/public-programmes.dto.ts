import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Level, OFFER_KINDS, type OfferKind, SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { ClassCertification } from '../../../core/school/certification.dto.js';
import { ClassPeriod } from '../../../core/school/class-period.view.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';
import { WorkStudyBlockDto } from '../../../http/validation/fields/work-study-block.dto.js';
import { PageQuery } from '../../../http/validation/page.dto.js';

export class ProgrammesQuery extends PageQuery {
  /** Words of the programme, its diploma or its school, with or without accents. */
  @IsOptional()
  @Text({ min: 2, max: 80 })
  q?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => LEVELS.find((level) => String(level) === value) ?? value)
  @Choice(LEVELS, 'Level')
  level?: Level;

  /** What the students look for; the order is that of its periods. */
  @IsOptional()
  @Choice(OFFER_KINDS, 'OfferKind')
  kind?: OfferKind;
}

export class ProgrammeSchool {
  name!: string;
  @ApiProperty({ enum: SCHOOL_KINDS, enumName: 'SchoolKind' })
  kind!: SchoolKind;
  communeName!: string;
  department!: string;
}

export class PublicPeriod extends ClassPeriod {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** What everybody may know of a programme: no class, no person, no count. */
export class PublicProgramme {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  certification!: ClassCertification;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
  school!: ProgrammeSchool;
  /** Those that are not over, in the order of time. */
  periods!: PublicPeriod[];
  /** Weeks in the company and at school that are not over, in the order of time. */
  blocks!: WorkStudyBlockDto[];
}

export class PublicProgrammeList {
  items!: PublicProgramme[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
