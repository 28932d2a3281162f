import { ApiProperty } from '@nestjs/swagger';
import { FRAMEWORK_STATES, type FrameworkState } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { FrameworkFacts, FrameworkHead } from './frameworks.dto.js';

export class CampusFrameworksQuery extends PageQuery {
  /** Words of the name of the school or the company, with or without accents. */
  @IsOptional()
  @Text({ min: 2, max: 80 })
  q?: string;

  /** Every state but draft when left out; drafts are never listed. */
  @IsOptional()
  @Choice(FRAMEWORK_STATES, 'FrameworkState')
  state?: FrameworkState;

  @IsOptional()
  @Id()
  schoolId?: string;

  @IsOptional()
  @Id()
  companyId?: string;
}

/** A line of the list of the campus. */
export class CampusFrameworkLine extends FrameworkHead {
  @ApiProperty({ format: 'uuid' })
  schoolId!: string;
  @ApiProperty({ format: 'uuid' })
  companyId!: string;
}

export class CampusFrameworkPage {
  items!: CampusFrameworkLine[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** A framework agreement as the campus reads it. */
export class CampusFrameworkView extends FrameworkFacts {
  @ApiProperty({ format: 'uuid' })
  schoolId!: string;
}
