import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { COMPANY_STAGES, type CompanyStage, EXPIRY_DAYS } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { BooleanQuery } from '../../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { IntegerQuery } from '../../../http/validation/fields/integer.decorator.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { CompanyApplicationList } from '../views/company-application.dto.js';

/** Narrows a company's applications. */
export class CompanyApplicationsFilter {
  /** Only those that answer no offer, or only those that answer one. */
  @IsOptional()
  @BooleanQuery()
  unsolicited?: boolean;

  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  offerId?: string;

  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  siteId?: string;

  /** Who waits for an answer is listed from the oldest; every other list from the newest. */
  @IsOptional()
  @Choice(COMPANY_STAGES, 'CompanyStage')
  stage?: CompanyStage;

  /** Sent this many days ago, or earlier. */
  @IsOptional()
  @IntegerQuery({ min: 0, max: EXPIRY_DAYS })
  days?: number;
}

export class CompanyApplicationsQuery extends IntersectionType(CompanyApplicationsFilter, PageQuery) {}

export class StageCount {
  @ApiProperty({ enum: COMPANY_STAGES, enumName: 'CompanyStage' })
  stage!: CompanyStage;
  @ApiProperty({ type: 'integer' })
  applications!: number;
}

export class AppliedOfferView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  title!: string;
  @ApiProperty({ type: 'integer' })
  applications!: number;
}

export class CompanyInbox extends CompanyApplicationList {
  /** By stage, with the other filters as they are. */
  byStage!: StageCount[];
  /** Offers to filter by: those that have applications, the newest first. */
  offers!: AppliedOfferView[];
}

/** Where one application stands in the list that the filter makes. */
export class ApplicationNeighbours {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  previousId!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  nextId!: string | null;
  /** From 1; null for one that the filter leaves out. */
  @ApiProperty({ type: 'integer', nullable: true })
  position!: number | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
}
