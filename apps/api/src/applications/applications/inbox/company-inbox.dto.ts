import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { COMPANY_STAGES, type CompanyStage, EXPIRY_DAYS } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { BooleanQuery } from '../../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { IntegerQuery } from '../../../http/validation/fields/integer.decorator.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { CompanyApplicationList } from '../views/company-application.dto.js';

/** Filter of a company's applications. */
export class CompanyApplicationsFilter {
  /** True keeps only unsolicited applications, false only those to an offer. */
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

  /** Stage of the applications. Those waiting for an answer are listed from the oldest; all others from the newest. */
  @IsOptional()
  @Choice(COMPANY_STAGES, 'CompanyStage')
  stage?: CompanyStage;

  /** Minimum number of days since the application was sent. */
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
  /** Number of applications per stage, with the other filters applied. */
  byStage!: StageCount[];
  /** Offers that the list can be filtered by: those with applications, the newest first. */
  offers!: AppliedOfferView[];
}

/** Position of one application in the filtered list. */
export class ApplicationNeighbours {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  previousId!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  nextId!: string | null;
  /** Position from 1; null for an application outside the filter. */
  @ApiProperty({ type: 'integer', nullable: true })
  position!: number | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
}
