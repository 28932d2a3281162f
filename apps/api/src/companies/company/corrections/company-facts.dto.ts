import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import {
  COMPANY_GAPS,
  COMPANY_SIZES,
  COMPANY_STATUSES,
  type CompanyGap,
  type CompanySize,
  type CompanyStatus,
  DOMAIN_MATCHES,
  type DomainMatch,
  SECTORS,
  type Sector,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { StrictBoolean } from '../../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { InternationalPhone } from '../../../http/validation/fields/phone.decorator.js';
import { CompanyNameText, Text } from '../../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { OwnCompanyView } from '../companies.dto.js';
import { CompanyInput } from '../company-input.dto.js';

export class CompaniesQuery extends PageQuery {
  @IsOptional()
  @Choice(COMPANY_STATUSES, 'CompanyStatus')
  status?: CompanyStatus;

  @IsOptional()
  @Choice(SECTORS, 'Sector')
  sector?: Sector;

  @IsOptional()
  @Choice(COMPANY_SIZES, 'CompanySize')
  size?: CompanySize;

  /** Keeps only companies that have not given this fact. */
  @IsOptional()
  @Choice(COMPANY_GAPS, 'CompanyGap')
  gap?: CompanyGap;

  /** Words of the name, SIREN or SIRET. */
  @IsOptional()
  @Text({ min: 2, max: 80 })
  q?: string;
}

export class CompaniesFilter extends OmitType(CompaniesQuery, ['cursor', 'limit']) {}

/** Facts that the campus can correct; the text of the public page stays the company’s own. */
export class CompanyFactsInput extends OmitType(CompanyInput, ['description']) {
  /** Name typed by a coordinator, and therefore not checked against the register. */
  @CompanyNameText(120)
  name!: string;

  /** Phone number; absent or null leaves it unchanged. */
  @IsOptional()
  @InternationalPhone()
  phone?: string | null;

  /** Notes that only coordinators read. */
  @Text({ min: 0, max: 3_000, lines: true })
  campusNotes!: string;

  /** Whether the headcount was asked again: its date becomes today even if it is unchanged. */
  @StrictBoolean()
  isHeadcountNew!: boolean;
}

/** Facts that the campus knows of a company besides its name and status. */
export class CompanyFacts extends PickType(OwnCompanyView, [
  'website',
  'sector',
  'size',
  'naf',
  'naf2025',
  'idcc',
  'headcount',
  'headcountMeanHundredths',
  'headcountOn',
]) {
  /** Notes that only coordinators read. */
  campusNotes!: string;
}

export class EvidenceDomain {
  domain!: string;
  @ApiProperty({ enum: DOMAIN_MATCHES, enumName: 'DomainMatch' })
  match!: DomainMatch;
  /** Number of members with an address of this domain. */
  @ApiProperty({ type: 'integer' })
  members!: number;
}

export class LikeCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  siren!: string;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus' })
  status!: CompanyStatus;
  sharesDomain!: boolean;
  sharesName!: boolean;
  sharesAddress!: boolean;
}

export class EvidenceRefusal {
  @ApiProperty({ format: 'uuid' })
  companyId!: string;
  companyName!: string;
  at!: Date;
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
  /** True if the company was pending then, false if it was verified. */
  wasPending!: boolean;
}

/** Evidence for or against the identity that a company claims. */
export class CompanyEvidence {
  domains!: EvidenceDomain[];
  /** Companies with the same domain, name or street. */
  alike!: LikeCompany[];
  /** Refusals and suspensions of this company and of those alike. */
  refusals!: EvidenceRefusal[];
}
